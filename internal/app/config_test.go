package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devkeys"
)

func TestConfig(t *testing.T) {
	t.Parallel()
	const key = devkeys.Owner
	const watch = "0x0000000000000000000000000000000000000007"
	file := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(file, []byte(key+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		command     string
		args        string
		environment map[string]string
		wrong       []string // what the error names; none: no error
		check       func(Config) bool
	}{
		"defaults of dev":          {"dev", "", nil, nil, func(c Config) bool { return c.Pace == 1 && c.HTTP == "127.0.0.1:8080" }},
		"a flag":                   {"dev", "--pace 2.5", nil, nil, func(c Config) bool { return c.Pace == 2.5 }},
		"the environment":          {"dev", "", map[string]string{"WAYBILL_PACE": "3"}, nil, func(c Config) bool { return c.Pace == 3 }},
		"the flag wins":            {"dev", "--pace 2", map[string]string{"WAYBILL_PACE": "3"}, nil, func(c Config) bool { return c.Pace == 2 }},
		"a file":                   {"dev", "", map[string]string{"WAYBILL_OWNER_KEY_FILE": file}, nil, func(c Config) bool { return c.Owner == key }},
		"a file that is not there": {"dev", "", map[string]string{"WAYBILL_OWNER_KEY_FILE": file + "x"}, []string{"WAYBILL_OWNER_KEY_FILE"}, nil},
		"all mistakes at once": {
			"oracle", "--pace 0 --rpc ftp://x --log loud",
			map[string]string{"WAYBILL_PERIOD": "soon"},
			[]string{"--pace", "--rpc", "--log", "WAYBILL_PERIOD", "--database-url is needed", "--mqtt is needed", "--poster-key is needed"},
			nil,
		},
		"nodes by repetition": {"dev", "--rpc http://a/k,1 --rpc ws://b,http://c", map[string]string{"WAYBILL_RPC": "http://d"}, nil, func(c Config) bool {
			return c.RPC == "http://a/k,1,ws://b,http://c"
		}},
		"a node that is none":      {"dev", "--rpc http://a,ftp://b", nil, []string{"--rpc"}, nil},
		"contracts to watch":       {"indexer", "--rpc http://a --database-url postgres://x/y --data . --watch " + watch + " --watch " + watch, nil, nil, func(c Config) bool { return c.Watch == watch+","+watch }},
		"a contract that is none":  {"dev", "--watch " + watch + ",0x12", nil, []string{"--watch"}, nil},
		"an unknown flag":          {"dev", "--speed 3", nil, []string{"speed"}, nil},
		"a word too many":          {"dev", "now", nil, []string{`"now"`}, nil},
		"an address that is none":  {"dev", "--token 0x12", nil, []string{"--token"}, nil},
		"a secret of wrong length": {"dev", "--link-secret abcd", nil, []string{"--link-secret"}, nil},
		"temperatures": {"dev", "--temperature -1.5..8", nil, nil, func(c Config) bool {
			b := c.Temperature.thousandths()
			return b != nil && b.Low == -1500 && b.High == 8000 && Defaults("dev").Temperature.thousandths() == nil
		}},
		"temperatures the wrong way round": {"dev", "--temperature 8..2", nil, []string{"-temperature", "8..2"}, nil},
		"one temperature":                  {"dev", "--temperature 8", nil, []string{"-temperature"}, nil},
		"a negative period":                {"dev", "--period -1s", nil, []string{"negative"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cfg := Defaults(c.command)
			lookup := func(name string) (string, bool) { v, ok := c.environment[name]; return v, ok }
			err := cfg.Parse(c.command, strings.Fields(c.args), lookup, &strings.Builder{})
			if (err != nil) != (len(c.wrong) > 0) {
				t.Fatalf("error %v, want one that names %q", err, c.wrong)
			}
			for _, w := range c.wrong {
				if !strings.Contains(err.Error(), w) {
					t.Errorf("%q does not name %s", err, w)
				}
			}
			if c.check != nil && !c.check(cfg) {
				t.Errorf("got %+v", cfg)
			}
		})
	}
}

// Keys and passwords are shown neither by -h nor in a mistake's report.
func TestConfigKeepsSecrets(t *testing.T) {
	t.Parallel()
	const key, password = "zz0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80", "hunter2"
	environment := map[string]string{
		"WAYBILL_OWNER_KEY": key, "WAYBILL_DATABASE_URL": "mysql://me:" + password + "@host/x", "WAYBILL_LINK_SECRET": key,
		"WAYBILL_RPC": "http://node/v3/" + password + ",ftp://node/v3/" + password, "WAYBILL_MQTT": "tcp://me:" + password + "@broker:1883",
	}
	lookup := func(name string) (string, bool) { v, ok := environment[name]; return v, ok }
	for _, args := range [][]string{{"-h"}, nil} {
		var out strings.Builder
		cfg := Defaults("dev")
		err := cfg.Parse("dev", args, lookup, &out)
		if err == nil {
			t.Fatal("no error")
		}
		if said := out.String() + err.Error(); strings.Contains(said, key) || strings.Contains(said, password) {
			t.Errorf("a secret is shown:\n%s", said)
		}
	}
}
