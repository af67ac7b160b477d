package settings_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/settings"
)

// values is what the table of the tests stores.
type values struct {
	nodes, file, name, config string
	pace                      float64
	count                     uint64
	wait                      time.Duration
	fast                      bool
	key                       []byte
}

// example is a table with two services and a command of two words.
func example(v *values) *settings.Table {
	split := func(list string) []string { return strings.Split(list, ",") }
	return &settings.Table{
		Program: "demo", Summary: "A demonstration.",
		Commands: []settings.Command{
			{Name: "serve", Group: "Services", Summary: "Serve.", Service: true},
			{Name: "read", Group: "Services", Summary: "Read.", Service: true},
			{Name: "thing add", Group: "Things", Summary: "Add a thing."},
			{Name: "thing list", Group: "Things", Summary: "List things."},
		},
		Settings: []settings.Setting{
			{
				Name: "nodes", Group: "Net", Kind: settings.URLs(&v.nodes, split, "http", "ws"), Secret: true,
				Commands: settings.All, Needed: []string{"serve"}, Instead: []string{"file", "name"}, Usage: "Nodes.",
			},
			{Name: "file", Group: "Net", Kind: settings.File(&v.file), Commands: settings.All, Usage: "A file."},
			{Name: "name", Group: "Net", Kind: settings.Text(&v.name), Commands: settings.All, Usage: "A name."},
			{
				Name: "pace", Group: "Speed", Kind: settings.Number(&v.pace, 0, 1000), Default: "1",
				Defaults: map[string]string{"read": "2"}, Commands: []string{"serve", "read"}, Usage: "Speed.",
			},
			{
				Name: "count", Group: "Speed", Kind: settings.Whole(&v.count, 1, 9), Default: "3",
				Commands: []string{"thing list"}, Usage: "How many.",
			},
			{
				Name: "wait", Group: "Speed", Kind: settings.Duration(&v.wait, time.Minute), Default: "1s",
				Commands: []string{"serve"}, Usage: "A wait.",
			},
			{Name: "fast", Group: "Speed", Kind: settings.Bool(&v.fast), Commands: []string{"serve"}, Usage: "Hurry."},
			{
				Name: "link-key", Group: "Keys", Kind: settings.Hex(&v.key, 4), Secret: true, Commands: []string{"serve"},
				Usage: "A key.",
			},
			{
				Name: "config", Group: "Speed", Kind: settings.File(&v.config), Commands: settings.All,
				Usage: "Settings file.",
			},
		},
	}
}

func parse(line string, env map[string]string) (values, settings.Result, string, error) {
	var v values
	var out strings.Builder
	lookup := func(name string) (string, bool) { text, ok := env[name]; return text, ok }
	r, err := example(&v).Parse(strings.Fields(line), lookup, &out)
	return v, r, out.String(), err
}

func write(t *testing.T, text string) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestParse_precedence(t *testing.T) {
	t.Parallel()
	config := write(t, "pace = 5\nwait = \"5s\"\nname = \"from file\"\nfast = true\nnodes = [\"http://a\", \"ws://b\"]\n")
	pace := write(t, " 4\n")
	env := map[string]string{
		"DEMO_CONFIG": config, "DEMO_PACE_FILE": pace, "DEMO_WAIT": "3s", "DEMO_WAIT_FILE": pace, "DEMO_NAME": "",
	}
	v, r, _, err := parse("serve --wait 2s", env)
	if err != nil {
		t.Fatal(err)
	}
	want := values{nodes: "http://a,ws://b", pace: 4, wait: 2 * time.Second, fast: true, config: config}
	if v.nodes != want.nodes || v.pace != want.pace || v.wait != want.wait || !v.fast || v.name != "" {
		t.Errorf("got %+v, want %+v", v, want)
	}
	for _, f := range r.Values {
		want := map[string]string{
			"nodes": config + ": nodes", "name": "DEMO_NAME", "pace": "DEMO_PACE_FILE", "wait": "--wait",
			"fast": config + ": fast", "config": "DEMO_CONFIG",
		}[f.Name]
		if f.Source != want {
			t.Errorf("%s comes from %q, want %q", f.Name, f.Source, want)
		}
	}
	if v, _, _, err := parse("serve --nodes http://a", nil); err != nil || v.pace != 1 || v.wait != time.Second {
		t.Errorf("defaults: %+v, %v", v, err)
	}
	if v, _, _, err := parse("read", nil); err != nil || v.pace != 2 {
		t.Errorf("default of one command: %+v, %v", v, err)
	}
}

func TestParse_values(t *testing.T) {
	t.Parallel()
	file := write(t, "")
	for line, want := range map[string]func(values) bool{
		"serve --nodes http://a --nodes ws://b,http://c": func(v values) bool {
			return v.nodes == "http://a,ws://b,http://c"
		},
		"serve --nodes http://a --pace 3 --pace 2.5":   func(v values) bool { return v.pace == 2.5 },
		"serve --nodes http://a --pace=1e2 --fast":     func(v values) bool { return v.pace == 100 && v.fast },
		"serve --nodes http://a --fast=no":             func(v values) bool { return !v.fast },
		"serve --nodes http://a --fast --name -x":      func(v values) bool { return v.fast && v.name == "-x" },
		"serve --nodes http://a --link-key 0x01020304": func(v values) bool { return len(v.key) == 4 },
		"serve --name a --file " + file:                func(v values) bool { return v.file == file },
		"thing list --count 9":                         func(v values) bool { return v.count == 9 },
	} {
		if v, _, _, err := parse(line, nil); err != nil || !want(v) {
			t.Errorf("%s: %+v, %v", line, v, err)
		}
	}
}

func TestParse_mistakes(t *testing.T) {
	t.Parallel()
	const nodes = "serve --nodes http://a "
	dir := t.TempDir()
	for line, want := range map[string]string{
		nodes + "--pace 4x":            `--pace "4x": want a number above 0, at most 1000`,
		nodes + "--pace NaN":           `--pace "NaN"`,
		nodes + "--pace Inf":           `--pace "Inf"`,
		nodes + "--pace 0":             `--pace "0"`,
		nodes + "--pace -1":            `--pace "-1"`,
		nodes + "--pace 1001":          `--pace "1001"`,
		nodes + "--pace 0x1p2":         `--pace "0x1p2"`,
		nodes + "--pace=":              `--pace ""`,
		nodes + "--pace":               "--pace: needs a value",
		nodes + "--wait 5":             `--wait "5": want a duration such as 500ms or 2s, from 0s to 1m0s`,
		nodes + "--wait 5sx":           `--wait "5sx"`,
		nodes + "--wait -1s":           `--wait "-1s"`,
		nodes + "--wait 2m":            `--wait "2m"`,
		nodes + "--fast=perhaps":       `--fast "perhaps": want true or false`,
		nodes + "--link-key 0102030":   "--link-key: want 8 hexadecimal digits",
		nodes + "--link-key 0102":      "--link-key: want 8 hexadecimal digits",
		nodes + "--link-key zz02030":   "--link-key: want 8 hexadecimal digits",
		nodes + "--file " + dir:        "it is a directory",
		nodes + "--file " + dir + "x":  "no such file",
		nodes + "--name a\x00":         "want printable text",
		"serve --nodes ftp://a":        "--nodes: want http:// or ws:// and a host for each of them: value 1",
		"serve --nodes http://a,b":     "value 2 of the list is not",
		"serve --nodes http://":        "value 1 of the list is not",
		"serve --nodes http://a:99999": "value 1 of the list is not",
		"serve":                        "--nodes is needed (or DEMO_NODES)",
		"serve --name a":               "--nodes is needed (or DEMO_NODES)",
		nodes + "--pcae 3":             `unknown setting --pcae, did you mean "--pace"?`,
		nodes + "--count 3":            "--count is not a setting of demo serve",
		nodes + "later":                `unexpected argument "later"`,
		"thing list --count 0":         `--count "0": want a whole number from 1 to 9`,
		"thing list --count 3.0":       `--count "3.0"`,
		"srve":                         `unknown command "srve", did you mean "serve"?`,
		"thing lst":                    `unknown command "thing lst", did you mean "list"?`,
		"thing":                        `a command is missing after "thing": want one of add, list`,
		"far-away":                     `unknown command "far-away"`,
	} {
		_, _, _, err := parse(line, nil)
		if !errors.Is(err, settings.ErrUsage) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", line, err, want)
		} else if strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: one mistake gives several: %v", line, err)
		}
	}
}

func TestParse_reportsAllMistakes(t *testing.T) {
	t.Parallel()
	config := write(t, "pcae = 1\nwait = [\"1s\"]\npace = nan\n[serve]\nname = \"x\"\n")
	env := map[string]string{"DEMO_FAST": "perhaps", "DEMO_NAME_FILE": config + "x", "DEMO_COUNT": "not of serve"}
	_, _, _, err := parse("serve --speed 3 --speedy=4 --count 7 now --link-key 1 --config "+config+" later --file", env)
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{
		"unknown setting --speed", "unknown setting --speedy", "--count is not a setting of demo serve", `"now"`, `"later"`,
		"--link-key", config + `: unknown setting "pcae", did you mean "pace"?`, config + `: unknown setting "serve"`,
		config + ": wait: want one value, not a list", config + `: pace "NaN"`, `DEMO_FAST "perhaps"`, "DEMO_NAME_FILE",
		"--nodes is needed", "--file: needs a value",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("no %q in:\n%v", want, err)
		}
	}
	if strings.Contains(err.Error(), "not of serve") || strings.Contains(err.Error(), `"3"`) {
		t.Errorf("mistakes that are none:\n%v", err)
	}
}

// No error shows a secret, wherever the secret stands.
func TestParse_keepsSecrets(t *testing.T) {
	t.Parallel()
	const secret = "hunter2zz0974bec39a17e36ba4a6b4d238ff944"
	for name, c := range map[string]struct {
		line string
		env  map[string]string
	}{
		"flag":           {"serve --link-key " + secret, nil},
		"list":           {"serve --nodes ftp://node/v3/" + secret, nil},
		"variable":       {"serve", map[string]string{"DEMO_LINK_KEY": secret}},
		"file":           {"serve", map[string]string{"DEMO_LINK_KEY_FILE": write(t, secret)}},
		"wrong file":     {"serve", map[string]string{"DEMO_PACE_FILE": write(t, secret)}},
		"settings file":  {"serve --config " + write(t, `link-key = "`+secret+`"`), nil},
		"without quotes": {"serve --config " + write(t, "link-key = "+secret), nil},
		"wrong syntax":   {"serve --config " + write(t, `link-key = "`+secret), nil},
		"number for key": {"serve --config " + write(t, "link-key = 12345678901234567890\nname = \""+secret), nil},
		"misspelt flag":  {"serve --link-kye " + secret, nil},
		"equals sign":    {"serve --link-key = " + secret, nil},
		"no flag":        {"serve " + secret, nil},
		"no command":     {secret, nil},
	} {
		_, r, out, err := parse(c.line, c.env)
		if err == nil {
			t.Fatalf("%s: no error", name)
		}
		if said := err.Error() + out + r.String(); strings.Contains(said, secret[:12]) {
			t.Errorf("%s: a secret is shown: %s", name, said)
		}
	}
}

func TestParse_help(t *testing.T) {
	t.Parallel()
	for _, line := range []string{"thing list -h", "help thing list", "thing list --help", "thing list --count 99 -h"} {
		_, _, out, err := parse(line, map[string]string{"DEMO_COUNT": "many"})
		if !errors.Is(err, settings.ErrHelp) {
			t.Fatalf("%s: %v", line, err)
		}
		for _, want := range []string{"Speed:\n", "--count=NUMBER", "How many. Default: 3. [$DEMO_COUNT]", "Net:\n"} {
			if !strings.Contains(out, want) {
				t.Errorf("%s: no %q in\n%s", line, want, out)
			}
		}
		for _, other := range []string{"--pace", "--link-key", "Keys:"} {
			if strings.Contains(out, other) {
				t.Errorf("%s: the setting %s of another command is in\n%s", line, other, out)
			}
		}
	}
	for line, want := range map[string]string{
		"serve -h": "Needed unless --file and --name are set.", "read -h": "Default: 2.", "help": "thing list",
		"thing -h": "Add a thing.", "help thing": "List things.",
	} {
		if _, _, out, err := parse(line, nil); !errors.Is(err, settings.ErrHelp) || !strings.Contains(out, want) {
			t.Errorf("%s: no %q in\n%s(%v)", line, want, out, err)
		}
	}
	if _, _, _, err := parse("help nonsense", nil); !errors.Is(err, settings.ErrUsage) {
		t.Errorf("help for a command that does not exist: %v", err)
	}
}

func TestListen(t *testing.T) {
	t.Parallel()
	var into string
	for text, ok := range map[string]bool{
		"": true, ":80": true, "127.0.0.1:0": true, "[::1]:8080": true, "localhost:8080": true,
		"8080": false, "localhost": false, "localhost:": false, "localhost:http": false, "a:99999": false, "::1:80": false,
		"user@host:80": false, "http://a:80": false,
	} {
		if err := settings.Listen(&into).Store(text); (err == nil) != ok {
			t.Errorf("%q: %v", text, err)
		}
	}
}
