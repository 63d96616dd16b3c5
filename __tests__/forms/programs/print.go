// Prints each line of a file in the ways in which Go's programs do: INDEX, FORM, TEXT, tab-separated.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"html/template"
	"net/url"
	"os"
	"strconv"
)

func goJSON(value string) string {
	out, _ := json.Marshal(value)
	return string(out)
}

func plainJSON(value string) string {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(value)
	return string(bytes.TrimRight(out.Bytes(), "\n"))
}

func csvRow(value string) string {
	var out bytes.Buffer
	writer := csv.NewWriter(&out)
	_ = writer.Write([]string{value, "next"})
	writer.Flush()
	return string(bytes.TrimRight(out.Bytes(), "\n"))
}

var page = template.Must(template.New("page").Parse(`<p>{{.}}</p>`))
var attribute = template.Must(template.New("attribute").Parse(`<p title="{{.}}">`))

func rendered(of *template.Template) func(string) string {
	return func(value string) string {
		var out bytes.Buffer
		_ = of.Execute(&out, value)
		return out.String()
	}
}

func xmlText(value string) string {
	var out bytes.Buffer
	_ = xml.EscapeText(&out, []byte(value))
	return out.String()
}

type form struct {
	name  string
	write func(string) string
}

var forms = []form{
	{"go encoding/json", goJSON},
	{"go encoding/json, SetEscapeHTML(false)", plainJSON},
	{"go url.QueryEscape", url.QueryEscape},
	{"go url.PathEscape", url.PathEscape},
	{"go url.UserPassword", func(v string) string { return url.UserPassword("deployer", v).String() }},
	{"go url.URL with a password", func(v string) string {
		return (&url.URL{Scheme: "https", User: url.UserPassword("deployer", v), Host: "db.example", Path: "/x"}).String()
	}},
	{"go url.URL with a path", func(v string) string { return (&url.URL{Scheme: "https", Host: "a.example", Path: "/" + v}).String() }},
	{"go url.URL with a fragment", func(v string) string {
		return (&url.URL{Scheme: "https", Host: "a.example", Path: "/", Fragment: v}).String()
	}},
	{"go url.Values", func(v string) string { return url.Values{"value": {v}}.Encode() }},
	{"go html.EscapeString", html.EscapeString},
	{"go html/template, text", rendered(page)},
	{"go html/template, attribute", rendered(attribute)},
	{"go encoding/xml", xmlText},
	{"go encoding/csv", csvRow},
	{"go %q", strconv.Quote},
	{"go %+q", strconv.QuoteToASCII},
	{"go base64", func(v string) string { return base64.StdEncoding.EncodeToString([]byte(v)) }},
	{"go base64, RawURLEncoding", func(v string) string { return base64.RawURLEncoding.EncodeToString([]byte(v)) }},
	{"go %v of bytes", func(v string) string { return fmt.Sprint([]byte(v)) }},
	{"go % x", func(v string) string { return fmt.Sprintf("% x", v) }},
	{"go %x", func(v string) string { return fmt.Sprintf("%x", v) }},
	{"go %X", func(v string) string { return fmt.Sprintf("%X", v) }},
}

func main() {
	file, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	lines := bufio.NewScanner(file)
	for index := 0; lines.Scan(); index++ {
		for _, form := range forms {
			fmt.Fprintf(out, "%d\t%s\t%s\n", index, form.name, form.write(lines.Text()))
		}
	}
}
