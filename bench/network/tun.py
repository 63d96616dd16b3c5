#!/usr/bin/env python3
"""A distance for real TCP: a tun device whose packets come back late.

    tun.py ROUND_TRIP_MS

Packets to 10.9.0.2 come back to this machine as if 10.9.0.2 had sent them to 10.9.0.1, half a round trip later, since
source and destination change places. So a client that connects to 10.9.0.2 reaches the server that listens on
10.9.0.1 here, through the kernel's own TCP in both directions. Needs root; prints a line when the device is there.
"""
import collections
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000

half = float(sys.argv[1]) / 2000
device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH", b"distance", IFF_TUN | IFF_NO_PI))
subprocess.run(["ip", "address", "add", "10.9.0.1/24", "dev", "distance"], check=True)
subprocess.run(["ip", "link", "set", "distance", "up"], check=True)
print("ready", flush=True)

under_way = collections.deque()
while True:
    wait = max(0, under_way[0][0] - time.monotonic()) if under_way else None
    if select.select([device], [], [], wait)[0]:
        packet = bytearray(os.read(device, 65535))
        if packet[0] >> 4 == 4:
            # A checksum is a sum, so swapping the addresses does not change it.
            packet[12:16], packet[16:20] = packet[16:20], packet[12:16]
            under_way.append((time.monotonic() + half, bytes(packet)))
    while under_way and under_way[0][0] <= time.monotonic():
        os.write(device, under_way.popleft()[1])
