"""The AWS CLI, loaded once: `serve SOCKET` forks for each `call SOCKET WORDS...`. Loading takes most of a call's time."""

import json
import os
import signal
import socket
import sys
import traceback


def call(path, words):
    request = {"words": words, "environment": dict(os.environ), "folder": os.getcwd()}
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(path)
        socket.send_fds(server, [b"\n"], [0, 1, 2])
        server.sendall(json.dumps(request).encode() + b"\n")
        status = server.recv(1)
    # Without an answer the call has died.
    sys.exit(status[0] if status else 255)


def serve(path):
    # As `create_clidriver` loads them for each call; the rest comes with a client.
    import awscli.clidriver
    import awscli.handlers
    import awscli.botocore.session

    awscli.botocore.session.get_session().create_client("iam", region_name="eu-west-1")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(64)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    print("ready", flush=True)
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            run(connection, awscli.clidriver)
        connection.close()


def run(connection, clidriver):
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    _, streams, _, _ = socket.recv_fds(connection, 1, 3)
    request = json.loads(connection.makefile("rb").readline())
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    data = os.environ["AWS_DATA_PATH"]  # awscli sets it when it is loaded
    os.environ.clear()
    os.environ.update(request["environment"], AWS_DATA_PATH=data)
    os.chdir(request["folder"])
    sys.argv = ["aws", *request["words"]]
    status = 255
    try:
        status = clidriver.main()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        connection.send(bytes([status & 255]))
        os._exit(status)


if sys.argv[1] == "serve":
    serve(sys.argv[2])
else:
    call(sys.argv[2], sys.argv[3:])
