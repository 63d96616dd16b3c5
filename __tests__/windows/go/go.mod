module windows

go 1.24
