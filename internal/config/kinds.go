package config

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net/mail"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/settings"
	"github.com/waybill/waybill/internal/site"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// privateKey accepts a secp256k1 private key.
func privateKey(into **ecdsa.PrivateKey) settings.Kind {
	return settings.Kind{Want: "a private key of 64 hexadecimal digits", Place: "HEX", Store: func(text string) error {
		*into = nil
		if text == "" {
			return nil
		}
		key, err := crypto.HexToECDSA(strings.TrimPrefix(text, "0x"))
		if err != nil {
			return settings.ErrWant // crypto's error may repeat digits
		}
		*into = key
		return nil
	}}
}

// address accepts an Ethereum address.
func address(into *journal.Address) settings.Kind {
	return settings.Parsed(into, "ADDRESS", "0x and 40 hexadecimal digits")
}

// addresses accepts a list of Ethereum addresses.
func addresses(into *[]journal.Address) settings.Kind {
	return settings.Kind{
		Want: "0x and 40 hexadecimal digits for each of them", Place: "ADDRESS,...", List: true,
		Store: func(text string) error {
			*into = nil
			for i, one := range strings.Split(text, ",") {
				if one = strings.TrimSpace(one); one == "" {
					continue
				}
				a, err := journal.ParseAddress(one)
				if err != nil {
					return settings.PartError(i + 1)
				}
				*into = append(*into, a)
			}
			return nil
		},
	}
}

// networks accepts a list of IP networks (CIDR) and addresses. It refuses a network that is every address.
func networks(into *[]netip.Prefix) settings.Kind {
	return settings.Kind{
		Want: "a network such as 10.0.0.0/8, or an address, for each of them", Place: "NETWORK,...", List: true,
		Store: func(text string) error {
			*into = nil
			for i, one := range strings.Split(text, ",") {
				if one = strings.TrimSpace(one); one == "" {
					continue
				}
				network, err := parseNetwork(one)
				if err != nil {
					return settings.PartError(i + 1)
				}
				if network.Bits() == 0 {
					return fmt.Errorf("%s is every address", one)
				}
				*into = append(*into, network)
			}
			return nil
		},
	}
}

// parseNetwork parses a network or an address. A network of IPv4 addresses in their IPv6 form becomes one of IPv4
// addresses.
func parseNetwork(text string) (netip.Prefix, error) {
	if address, err := netip.ParseAddr(text); err == nil {
		address = address.Unmap().WithZone("")
		return netip.PrefixFrom(address, address.BitLen()), nil
	}
	network, err := netip.ParsePrefix(text)
	if err != nil {
		return netip.Prefix{}, err
	}
	const mapped = 96 // bits before the IPv4 address
	if network.Addr().Is4In6() && network.Bits() >= mapped {
		network = netip.PrefixFrom(network.Addr().Unmap(), network.Bits()-mapped)
	}
	return network.Masked(), nil
}

// publicURL accepts the URL of the pages.
func publicURL(into *site.Site) settings.Kind {
	return settings.Kind{Want: "http:// or https:// and a host", Place: "URL", Store: func(text string) error {
		*into = site.Site{}
		if text == "" {
			return nil
		}
		if !settings.IsURL(text, "http", "https") {
			return settings.ErrWant
		}
		var err error
		*into, err = site.Parse(text)
		return err
	}}
}

// liveURL accepts the URL of the notifier. Addresses of routes are appended to it, so it ends without a slash.
func liveURL(into *string) settings.Kind {
	kind := settings.Checked(into, "URL", "ws:// or wss:// and a host, without user, query and fragment",
		func(text string) bool {
			u, err := url.Parse(text)
			return err == nil && settings.IsURL(text, "ws", "wss") && u.User == nil && !strings.ContainsAny(text, "?#")
		})
	store := kind.Store
	kind.Store = func(text string) error { return store(strings.TrimRight(text, "/")) }
	return kind
}

// pushHosts accepts a list of push services: names or addresses, each with or without a port.
func pushHosts(into *[]string) settings.Kind {
	return settings.Kind{
		Want:  "a host such as push.example or push.example:8443, or an address, for each of them",
		Place: "HOST,...", List: true,
		Store: func(text string) error {
			*into = nil
			for i, one := range strings.Split(text, ",") {
				if one = strings.ToLower(strings.TrimSpace(one)); one == "" {
					continue
				}
				host, err := pushHost(one)
				if err != nil {
					return settings.PartError(i + 1)
				}
				*into = append(*into, host)
			}
			return nil
		},
	}
}

// pushHost returns a host as URLs write it: an IPv6 address has brackets. A name has a dot, because a name without one
// is not a public host.
func pushHost(text string) (string, error) {
	if address, err := netip.ParseAddr(strings.Trim(text, "[]")); err == nil {
		text = address.Unmap().WithZone("").String()
		if address.Unmap().Is6() {
			text = "[" + text + "]"
		}
	}
	u, err := url.Parse("https://" + text)
	if err != nil || u.Host != text || !settings.IsURL("https://"+text, "https") {
		return "", settings.ErrWant
	}
	if _, err := netip.ParseAddr(u.Hostname()); err != nil && !strings.Contains(strings.Trim(u.Hostname(), "."), ".") {
		return "", settings.ErrWant
	}
	return text, nil
}

// band accepts a range of temperatures in degrees Celsius. An empty text means no range.
func band(into **oracle.Band) settings.Kind {
	const coldest, hottest, unit = -273.15, 1e6, 1000
	return settings.Kind{Want: "a range of degrees such as 2..8", Place: "LOW..HIGH", Store: func(text string) error {
		*into = nil
		if text == "" {
			return nil
		}
		first, second, _ := strings.Cut(text, "..")
		low, err := settings.ParseNumber(first)
		high, err2 := settings.ParseNumber(second)
		if err != nil || err2 != nil || low > high || low < coldest || high > hottest {
			return settings.ErrWant
		}
		*into = &oracle.Band{Low: int64(math.Round(low * unit)), High: int64(math.Round(high * unit))}
		return nil
	}}
}

// listenOrOff accepts an address to listen on, or the word off.
func listenOrOff(into *string) settings.Kind {
	kind := settings.Listen(into)
	listen := kind.Store
	kind.Want, kind.Place = "host:port, such as 127.0.0.1:9470, or off", "HOST:PORT|off"
	kind.Store = func(text string) error {
		if text == AdminOff {
			*into = text
			return nil
		}
		return listen(text)
	}
	return kind
}

// database accepts what psql accepts as a database.
func database(into *string) settings.Kind {
	return settings.Checked(into, "URL",
		"what psql accepts, such as postgres://user@host/database or host=/run/postgresql dbname=waybill", pg.ValidURL)
}

// level accepts the name of a log level, in any case.
func level(into *slog.Level) settings.Kind {
	names := []string{"debug", "info", "warn", "error"}
	return settings.Kind{
		Want: "one of " + strings.Join(names, ", "), Place: strings.Join(names, "|"),
		Store: func(text string) error {
			if !slices.Contains(names, strings.ToLower(text)) {
				return settings.ErrWant
			}
			return into.UnmarshalText([]byte(text))
		},
	}
}

// contact accepts an address that a push service can use: mailto: with a mail address, or an https URL.
func contact(into *string) settings.Kind {
	return settings.Checked(into, "URL", "mailto: and a mail address, or an https:// URL", func(text string) bool {
		if at, ok := strings.CutPrefix(text, "mailto:"); ok {
			parsed, err := mail.ParseAddress(at)
			return err == nil && parsed.Address == at
		}
		return settings.IsURL(text, "https")
	})
}

// projection accepts the name of a projection. It explains why a view is refused.
func projection(into *string) settings.Kind {
	names := store.Projections()
	return settings.Kind{
		Want: "one of " + strings.Join(names, ", "), Place: strings.Join(names, "|"),
		Store: func(text string) error {
			switch {
			case text == "", slices.Contains(names, text):
				*into = text
				return nil
			case slices.Contains(store.Views(), text):
				return fmt.Errorf("%s is a view, which follows from the tables and is never rebuilt", text)
			}
			return settings.ErrWant
		},
	}
}

// check returns the mistakes that only several settings together show.
func (c *Config) check() (wrong []error) {
	has := c.result.Has
	if has("mqtt-cert") != has("mqtt-key") {
		wrong = append(wrong, errors.New("--mqtt-cert and --mqtt-key: want both or neither"))
	}
	accounts := []string{"poster-address", "relayer-address", "keeper-address"}
	for _, name := range accounts {
		if has(name) && !has("signer-url") {
			wrong = append(wrong, fmt.Errorf("--%s: want --signer-url too, which holds the key of the account", name))
		}
	}
	if has("signer-url") && !slices.ContainsFunc(accounts, has) {
		wrong = append(wrong, errors.New("--signer-url: want the account too (--poster-address, --relayer-address or "+
			"--keeper-address)"))
	}
	if c.Command() == "keeper" && has("signer-url") && !has("database-url") {
		wrong = append(wrong, errors.New("--signer-url: want --database-url too, which keeps the signed transactions"))
	}
	if c.Command() == "api" || c.Command() == "notifier" {
		wrong = append(wrong, c.checkSite()...)
	}
	if c.Command() != "device enroll" {
		return wrong
	}
	if !has("name") && !has("key-file") && !has("public-key") {
		wrong = append(wrong, errors.New("which key? want --name, --key-file or --public-key"))
	}
	if has("proof") && (!has("public-key") || !has("until")) {
		wrong = append(wrong, errors.New("--proof: want --public-key and --until too, as they were when it was made"))
	}
	if has("public-key") && has("key-file") {
		wrong = append(wrong, errors.New("--public-key and --key-file: want one of them"))
	}
	return wrong
}

// checkSite returns mistakes with which pages open, but do not work.
func (c *Config) checkSite() (wrong []error) {
	if len(c.TrustedProxies) > 0 && c.Site.Origin == "" {
		wrong = append(wrong, errors.New("--trusted-proxies: want --public-url too: behind a proxy the service does not "+
			"know at which host the pages are"))
	}
	secure, live := strings.HasPrefix(c.Site.Origin, "https://"), c.LiveURL
	if u, err := url.Parse(live); err == nil && secure && u.Scheme == "ws" && !site.IsLoopback(u.Hostname()) {
		wrong = append(wrong, fmt.Errorf("--live-url %s: want wss://: browsers let pages of https:// connect to nothing else",
			live))
	}
	return wrong
}

// limited returns the setting of a number that limits what clients may use.
func limited(group, name string, to *uint64, fallback string, commands []string, usage string) settings.Setting {
	return settings.Setting{
		Name: name, Group: group, Kind: settings.Whole(to, 0, 1_000_000_000), Default: fallback, Commands: commands,
		Usage: usage,
	}
}
