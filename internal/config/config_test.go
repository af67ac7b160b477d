package config

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/settings"
	"github.com/waybill/waybill/internal/site"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

func parse(line string, env map[string]string) (Config, error) {
	lookup := func(name string) (string, bool) { text, ok := env[name]; return text, ok }
	return Parse(strings.Fields(line), lookup, &strings.Builder{})
}

func TestConfig(t *testing.T) {
	t.Parallel()
	const indexer = "indexer --rpc http://a --database-url postgres://x/y --data . "
	const watch = "0x0000000000000000000000000000000000000007"
	for line, check := range map[string]func(Config) bool{
		"dev": func(c Config) bool {
			return c.Pace == 1 && c.HTTP == "127.0.0.1:8080" && c.Level == slog.LevelWarn && c.Temperature == nil &&
				c.Period == time.Second && c.OwnerKey == nil && c.LinkSecret == nil
		},
		"dev --trusted-proxies 10.1.2.3/8,::ffff:192.0.2.0/120 --trusted-proxies fd00::1": func(c Config) bool {
			return fmt.Sprint(c.TrustedProxies) == "[10.0.0.0/8 192.0.2.0/24 fd00::1/128]"
		},
		"dev --wallet-actions 3": func(c Config) bool { return c.WalletActions == 3 && c.WalletGas == 2_000_000 },
		"dev --owner-key 0x" + devkeys.Owner: func(c Config) bool {
			return c.OwnerKey.Equal(devkeys.Key(devkeys.Owner))
		},
		"dev --link-secret " + strings.Repeat("5A", 32): func(c Config) bool {
			return bytes.Equal(c.LinkSecret, bytes.Repeat([]byte{0x5a}, 32))
		},
		"dev --rpc http://a/k,1 --rpc ws://b,http://c": func(c Config) bool {
			return c.RPC == "http://a/k,1,ws://b,http://c"
		},
		indexer + "--watch " + watch + " --watch " + watch: func(c Config) bool {
			return slices.Equal(c.Watch, []journal.Address{{19: 7}, {19: 7}})
		},
		indexer: func(c Config) bool { return c.HTTP == "" && c.Level == slog.LevelInfo },
		"dev --temperature -1.5..8": func(c Config) bool {
			return *c.Temperature == oracle.Band{Low: -1500, High: 8000}
		},
		"dev --period 0s --log DEBUG --contact mailto:a@b.example": func(c Config) bool {
			return c.Period == 0 && c.Level == slog.LevelDebug && c.Contact == "mailto:a@b.example"
		},
		"device enroll --rpc http://a --data . --role dock --site 1 --until 2040-01-01T00:00:00Z --owner-key " +
			devkeys.Owner + " --public-key " + strings.Repeat("11", 64) + " --proof 0x" + strings.Repeat("22", 128): func(
			c Config,
		) bool {
			return len(c.Device.PublicKey) == 64 && len(c.Device.Proof) == 128 && c.Device.Until.Year() == 2040
		},
		"tx list --rpc http://a --database-url postgres://x/y": func(c Config) bool { return c.Tx.Limit == 100 },
		"device list --rpc http://a --data .":                  func(c Config) bool { return c.Command() == "device list" },
		"oracle --rpc http://a --database-url postgres://x/y --data . --network config.go --mqtt ssl://b " +
			"--signer-url http://s --poster-address " + watch: func(c Config) bool {
			return c.PosterKey == nil && c.PosterAddress[19] == 7
		},
		"dev --public-url HTTPS://Shop.Example:443/shop/": func(c Config) bool {
			return c.Site == site.Site{Origin: "https://shop.example", Base: "/shop"}
		},
		"dev --push-hosts Push.Example,push.example:8443,10.0.0.1,fd00::1,[fd00::1]:8443": func(c Config) bool {
			return slices.Equal(c.PushHosts, []string{
				"push.example", "push.example:8443", "10.0.0.1", "[fd00::1]", "[fd00::1]:8443",
			})
		},
		"notifier --database-url postgres://x/y --trusted-proxies 10.0.0.1 --public-url https://shop.example " +
			"--link-secret " + strings.Repeat("5a", 32): func(c Config) bool { return len(c.TrustedProxies) == 1 },
	} {
		if c, err := parse(line, nil); err != nil || !check(c) {
			t.Errorf("%s: %s, %v", line, c, err)
		}
	}
}

func TestConfig_mistakes(t *testing.T) {
	t.Parallel()
	digits := strings.Repeat("5", 62)
	device := "device enroll --rpc http://a --data . --owner-key " + devkeys.Owner + " --role dock --site 1 "
	for line, want := range map[string]string{
		"dev --pace 4x":                              `--pace "4x": want a number above 0, at most 1000`,
		"dev --pace NaN":                             `--pace "NaN"`,
		"dev --pace 0":                               `--pace "0"`,
		"dev --pace -2":                              `--pace "-2"`,
		"dev --link-secret " + digits + "zz":         "--link-secret: want 64 hexadecimal digits",
		"dev --link-secret 0x" + digits:              "--link-secret: want 64 hexadecimal digits",
		"dev --owner-key " + digits + "zz":           "--owner-key: want a private key of 64 hexadecimal digits",
		"dev --owner-key " + strings.Repeat("0", 64): "--owner-key: want a private key",
		"dev --token 0x12":                           `--token "0x12": want 0x and 40 hexadecimal digits`,
		"dev --watch 0x12":                           "--watch",
		"dev --rpc http://a,ftp://b":                 "--rpc: want http://, https://, ws:// or wss:// and a host for each",
		"dev --mqtt http://b":                        "--mqtt: want tcp://",
		"dev --database-url mysql://a/b":             "--database-url: want what psql accepts, such as postgres://",
		"dev --public-url shop.example":              `--public-url "shop.example"`,
		"dev --trusted-proxies 10.0.0.0/8,proxy":     "for each of them: value 2 of the list is not",
		"dev --trusted-proxies 0.0.0.0/0":            "0.0.0.0/0 is every address",
		"dev --contact ops@shop.example":             `--contact "ops@shop.example"`,
		"dev --contact mailto:ops":                   `--contact "mailto:ops"`,
		"dev --http 8080":                            `--http "8080": want host:port`,
		"dev --http=":                                "--http is needed",
		"dev --network nowhere.toml":                 "no such file",
		"dev --mqtt-ca .":                            "it is a directory",
		"dev --mqtt-cert config.go":                  "--mqtt-cert and --mqtt-key: want both or neither",
		"dev --mqtt-share a/b":                       `--mqtt-share "a/b"`,
		"dev --data config.go":                       "it is a file",
		"dev --temperature 8..2":                     `--temperature "8..2"`,
		"dev --temperature 8":                        `--temperature "8"`,
		"dev --temperature NaN..8":                   `--temperature "NaN..8"`,
		"dev --temperature 2..8x":                    `--temperature "2..8x"`,
		"dev --period 1":                             `--period "1"`,
		"dev --confirmations 1.5":                    `--confirmations "1.5"`,
		"dev --fee-ceiling -1":                       `--fee-ceiling "-1"`,
		"dev --log loud":                             `--log "loud": want one of debug, info, warn, error`,
		"dev --poster-address 0x" + digits[:40]:      "--poster-address: want --signer-url too",
		"dev --signer-url http://s":                  "--signer-url: want the account too",
		"reindex --database-url postgres://x/y --projection parcels": "parcels is a view",
		"reindex --database-url postgres://x/y --projection nothing": "want one of orders, stock, pending, devices",

		"dev --public-url https://shop.example/v1/":    "/v1 is the address of a page",
		"dev --public-url https://a/?b":                "want no user, query and fragment",
		"dev --public-url https://a/b%20c":             "want a path of letters",
		"dev --push-hosts a.b,https://c.d":             "for each of them: value 2 of the list is not",
		"dev --push-hosts localhost":                   "value 1 of the list is not",
		"dev --push-hosts push.example/a":              "value 1 of the list is not",
		"dev --push-hosts push.example:":               "value 1 of the list is not",
		"dev --wallet-rpc ws://a":                      `--wallet-rpc "ws://a": want http:// or https://`,
		"api --live-url wss://a/?b":                    `--live-url "wss://a/?b": want ws://`,
		"api --live-url ws://a --public-url https://b": "--live-url ws://a: want wss://",
		"api --trusted-proxies 10.0.0.1":               "--trusted-proxies: want --public-url too",
		"notifier --trusted-proxies 10.0.0.1":          "--trusted-proxies: want --public-url too",

		device:                          "which key?",
		device + "--name ../gate":       `--name "../gate"`,
		device + "--name a --site 0":    `--site "0": want a whole number from 1 to 65535`,
		device + "--name a --role cook": `--role "cook"`,
		device + "--name a --until now": `--until "now"`,
		device + "--name a --proof " + strings.Repeat("11", 65): "--proof: want --public-key and --until too",
		device + "--public-key " + digits:                       `--public-key "` + digits,
	} {
		if _, err := parse(line, nil); !errors.Is(err, settings.ErrUsage) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", line, err, want)
		}
	}
}

func TestConfig_reportsAllMistakes(t *testing.T) {
	t.Parallel()
	_, err := parse("oracle --pace 0 --rpc ftp://x --log loud --mqtt-key config.go", map[string]string{
		"WAYBILL_CONFIRMATIONS": "soon", "WAYBILL_PERIOD": "of dev",
	})
	for _, want := range []string{
		"--pace", "--rpc", "--log", "WAYBILL_CONFIRMATIONS", "--database-url is needed", "--mqtt is needed",
		"--poster-key is needed", "--mqtt-cert and --mqtt-key",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("no %s in %v", want, err)
		}
	}
}

// No way to print a Config, no help text and no error shows a key or a password.
func TestConfig_keepsSecrets(t *testing.T) {
	t.Parallel()
	const password = "hunter2"
	env := map[string]string{
		"WAYBILL_OWNER_KEY": devkeys.Owner, "WAYBILL_DATABASE_URL": "postgres://me:" + password + "@host/x",
		"WAYBILL_LINK_SECRET": devkeys.Owner, "WAYBILL_RPC": "http://node/v3/" + password,
		"WAYBILL_MQTT": "tcp://me:" + password + "@broker:1883", "WAYBILL_SIGNER_URL": "http://me:" + password + "@signer",
		"WAYBILL_POSTER_ADDRESS": devkeys.Address(devkeys.Poster).String(), "WAYBILL_PACE": "2",
	}
	c, err := parse("dev", env)
	if err != nil {
		t.Fatal(err)
	}
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("settings", "config", c)
	said := fmt.Sprintf("%v %+v %#v %s %d", c, c, c, c, c) + c.String() + log.String()
	lookup := func(name string) (string, bool) { text, ok := env[name]; return text, ok }
	var help strings.Builder
	if _, err := Parse([]string{"dev", "-h"}, lookup, &help); !errors.Is(err, settings.ErrHelp) {
		t.Fatal(err)
	}
	for _, name := range []string{"OWNER_KEY", "DATABASE_URL", "LINK_SECRET", "RPC", "MQTT", "SIGNER_URL"} {
		env["WAYBILL_"+name] = "ftp://" + password + "/" + devkeys.Owner
	}
	_, err = parse("dev", env)
	said += help.String() + fmt.Sprint(err)
	if strings.Contains(said, devkeys.Owner) || strings.Contains(said, password) {
		t.Errorf("a secret is shown:\n%s", said)
	}
	if !strings.Contains(c.String(), "pace=2") {
		t.Errorf("the settings are not shown: %s", c)
	}
}

// Every row is complete: the default is valid, and each command, setting and kind that it names exists.
func TestSettings_rows(t *testing.T) {
	t.Parallel()
	table := Settings()
	seen := map[string]bool{}
	for _, s := range table.Settings {
		if s.Usage == "" || !strings.HasSuffix(s.Usage, ".") || s.Kind.Want == "" || s.Kind.Store == nil {
			t.Errorf("%s: incomplete row", s.Name)
		}
		for _, c := range slices.Concat(s.Commands, s.Needed) {
			if _, ok := table.Command(c); !ok && !slices.Equal(s.Commands, settings.All) {
				t.Errorf("%s: no command %q", s.Name, c)
			}
		}
		for _, c := range s.Needed {
			if !slices.Contains(s.Commands, c) {
				t.Errorf("%s: %s needs it and does not have it", s.Name, c)
			}
		}
		for _, c := range s.Commands {
			if seen[c+" "+s.Name] {
				t.Errorf("%s has two settings %s", c, s.Name)
			}
			seen[c+" "+s.Name] = true
		}
		for _, text := range slices.AppendSeq([]string{s.Default}, maps.Values(s.Defaults)) {
			if err := s.Kind.Store(text); text != "" && err != nil {
				t.Errorf("%s: default %q: %v", s.Name, text, err)
			}
		}
	}
}
