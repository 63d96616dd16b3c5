#!/usr/bin/env bash
# A command in Wine, over a Debian root of its own: enter.sh CACHE TREE OUTPUT COMMAND [ARGUMENT ...]
# TREE becomes D:\a, where the command starts. OUTPUT: where its standard output goes, `.err` beside it. Needs root,
# for mounts; they are in a namespace of their own, so that none is left. Wine's own root is Debian's packages, installed
# once into CACHE/root: this machine's Debian may be too old for Wine 10, and stays as it is.
set -eu
cache=$1 tree=$2 output=$3
shift 3
root=$cache/root

install_wine() {
  local apt=$cache/apt new=$root.new mirror deb arch in
  rm -rf "$new" && mkdir -p "$apt/etc/apt.conf.d" "$apt/etc/preferences.d" "$apt/state/lists/partial" "$apt/cache/archives/partial" "$new"
  : >"$apt/status"
  # The mirror of this machine, one release later.
  mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1)
  [ -n "$mirror" ] || { echo 'The apt sources of this machine name no Debian mirror.' >&2; return 1; }
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$apt/etc/sources.list"
  printf 'Dir::Etc "%s";\nDir::State "%s";\nDir::State::status "%s";\nDir::Cache "%s";\n' \
    "$apt/etc" "$apt/state" "$apt/status" "$apt/cache" >"$apt/apt.conf"
  APT_CONFIG=$apt/apt.conf apt-get -qq update
  APT_CONFIG=$apt/apt.conf apt-get -qq install -y --no-install-recommends --download-only \
    base-files wine64 libwine libc-bin coreutils >/dev/null
  for deb in "$apt"/cache/archives/*.deb; do
    dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$new" --keep-directory-symlink
  done
  # What libwine's postinst does: Debian's zlib1.dll, marked as one of Wine's own.
  for arch in x86_64:x86_64 i686:i386; do
    in=$(echo "$new/usr/${arch%:*}-w64-mingw32/lib/"zlib*.dll)
    { head -c 64 "$in"; printf '%b' 'Wine builtin DLL\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0'; tail -c +97 "$in"; } \
      >"$new/usr/lib/x86_64-linux-gnu/wine/${arch#*:}-windows/zlib1.dll"
  done
  cp /etc/passwd /etc/group "$new/etc/"
  echo '127.0.0.1 localhost' >"$new/etc/hosts"
  mkdir -p "$new/root" "$new/prefix" "$new/d/a"
  rm -rf "$root" "$apt/cache"
  mv "$new" "$root"
}

if [ ! -e "$root/usr/lib/wine/wine64" ]; then install_wine; fi

export root tree output
exec unshare -m bash -c '
  mount --rbind /dev "$root/dev"
  mount -t proc proc "$root/proc"
  mount --bind "$tree" "$root/d/a"
  wine() {
    env -i HOME=/root LC_ALL=C.UTF-8 WINEPREFIX=/prefix WINEARCH=win64 WINEDEBUG=-all XDG_RUNTIME_DIR=/tmp \
      WINESERVER=/usr/lib/wine/wineserver64 \
      /usr/sbin/chroot "$root" /usr/bin/env -C /d/a "$@"
  }
  if [ ! -e "$root/prefix/system.reg" ]; then wine /usr/lib/wine/wine64 wineboot -i >/dev/null 2>&1 || true; fi
  ln -sfn /d "$root/prefix/dosdevices/d:"
  # Files, because Wine gives the programs in it no pipe of Linux as a standard stream.
  wine "$@" >"$output" 2>"$output.err" </dev/null
' enter "$@"
