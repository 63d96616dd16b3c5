//go:build tools
package tools
import _ "github.com/cli/cli/v2/cmd/gh"
