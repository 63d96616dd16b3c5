module gh

go 1.22.5

require github.com/cli/cli/v2 v2.62.0
