package settings

import (
	"encoding"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Kind validates the text of a setting and stores its value. An empty text means "no value"; kinds of numbers,
// durations and choices refuse it.
type Kind struct {
	Want  string                  // what a text must be, to follow "want"; it never contains the text
	Place string                  // stands for the value in help texts
	List  bool                    // several values with commas between them; the flag may be repeated
	Flag  bool                    // the flag alone means "true"
	Store func(text string) error // an error says more about the text than Want; ErrWant says no more
}

// ErrWant says that a text is not what Kind.Want asks for, and no more.
var ErrWant = errors.New("not what is wanted")

// PartError says which value of a list is not what Kind.Want asks for, counted from 1.
type PartError int

func (e PartError) Error() string { return fmt.Sprintf("value %d of the list is not", int(e)) }

// Text accepts any printable text.
func Text(into *string) Kind {
	return Kind{Want: "printable text", Place: "TEXT", Store: func(text string) error {
		if strings.ContainsFunc(text, func(r rune) bool { return !strconv.IsPrint(r) }) {
			return ErrWant
		}
		*into = text
		return nil
	}}
}

// Checked is Text that check accepts too. It does not ask check about an empty text.
func Checked(into *string, place, want string, check func(text string) bool) Kind {
	return Kind{Want: want, Place: place, Store: func(text string) error {
		if text != "" && !check(text) {
			return ErrWant
		}
		return Text(into).Store(text)
	}}
}

// OneOf accepts one of the words.
func OneOf(into *string, words ...string) Kind {
	return Kind{
		Want: "one of " + strings.Join(words, ", "), Place: strings.Join(words, "|"),
		Store: func(text string) error {
			if !slices.Contains(words, text) {
				return ErrWant
			}
			*into = text
			return nil
		},
	}
}

// Bool accepts true, yes, 1, false, no and 0. An empty text means false.
func Bool(into *bool) Kind {
	return Kind{Want: "true or false", Flag: true, Store: func(text string) error {
		switch text {
		case "true", "yes", "1":
			*into = true
		case "false", "no", "0", "":
			*into = false
		default:
			return ErrWant
		}
		return nil
	}}
}

// Number accepts a finite decimal number above low and at most high.
func Number(into *float64, low, high float64) Kind {
	want := fmt.Sprintf("a number above %v, at most %v", low, high)
	return Kind{Want: want, Place: "NUMBER", Store: func(text string) error {
		n, err := ParseNumber(text)
		if err != nil || n <= low || n > high {
			return ErrWant
		}
		*into = n
		return nil
	}}
}

// ParseNumber reads a finite decimal number. It refuses NaN, infinities, hexadecimal and surrounding text.
func ParseNumber(text string) (float64, error) {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) || strings.ContainsAny(text, "xXpP_") {
		return 0, ErrWant
	}
	return n, nil
}

// Whole accepts a whole number from low to high.
func Whole(into *uint64, low, high uint64) Kind {
	want := fmt.Sprintf("a whole number from %d to %d", low, high)
	if high >= math.MaxInt64 {
		want = fmt.Sprintf("a whole number, %d or more", low)
	}
	return Kind{Want: want, Place: "NUMBER", Store: func(text string) error {
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil || n < low || n > high {
			return ErrWant
		}
		*into = n
		return nil
	}}
}

// Duration accepts a duration with a unit, from 0s to high.
func Duration(into *time.Duration, high time.Duration) Kind {
	want := fmt.Sprintf("a duration such as 500ms or 2s, from 0s to %s", high)
	return Kind{Want: want, Place: "DURATION", Store: func(text string) error {
		d, err := time.ParseDuration(text)
		if err != nil || d < 0 || d > high {
			return ErrWant
		}
		*into = d
		return nil
	}}
}

// Parsed accepts what the value's UnmarshalText accepts. An empty text changes nothing.
func Parsed(into encoding.TextUnmarshaler, place, want string) Kind {
	return Kind{Want: want, Place: place, Store: func(text string) error {
		if text == "" {
			return nil
		}
		if err := into.UnmarshalText([]byte(text)); err != nil {
			return ErrWant
		}
		return nil
	}}
}

// URL accepts a URL with one of the schemes and a host.
func URL(into *string, schemes ...string) Kind {
	return Kind{Want: wantURL(schemes), Place: "URL", Store: func(text string) error {
		if text != "" && !IsURL(text, schemes...) {
			return ErrWant
		}
		*into = text
		return nil
	}}
}

// URLs accepts a list of URLs, each with one of the schemes and a host. split takes the list apart: a URL may contain
// commas.
func URLs(into *string, split func(list string) []string, schemes ...string) Kind {
	return Kind{
		Want: wantURL(schemes) + " for each of them", Place: "URL,...", List: true,
		Store: func(text string) error {
			for i, one := range split(text) {
				if !IsURL(one, schemes...) {
					return PartError(i + 1)
				}
			}
			*into = text
			return nil
		},
	}
}

func wantURL(schemes []string) string {
	last := len(schemes) - 1
	if last == 0 {
		return schemes[0] + ":// and a host"
	}
	return strings.Join(schemes[:last], "://, ") + ":// or " + schemes[last] + ":// and a host"
}

// IsURL reports whether text is a URL with one of the schemes, a host and, if it has a port, a valid one.
func IsURL(text string, schemes ...string) bool {
	u, err := url.Parse(text)
	if err != nil || !slices.Contains(schemes, u.Scheme) || u.Hostname() == "" {
		return false
	}
	return u.Port() == "" && !strings.HasSuffix(u.Host, ":") || isPort(u.Port())
}

// Listen accepts an address to listen on, host:port. An empty host means every interface.
func Listen(into *string) Kind {
	return Kind{Want: "host:port, such as 127.0.0.1:8080", Place: "HOST:PORT", Store: func(text string) error {
		if text != "" {
			host, port, err := net.SplitHostPort(text)
			if err != nil || strings.ContainsAny(host, " /@") || port == "" || !isPort(port) {
				return ErrWant
			}
		}
		*into = text
		return nil
	}}
}

func isPort(text string) bool {
	_, err := strconv.ParseUint(text, 10, 16)
	return err == nil
}

// File accepts the path of a file that can be read.
func File(into *string) Kind {
	return Kind{Want: "a file that can be read", Place: "FILE", Store: func(text string) error {
		if text != "" {
			if err := readable(text); err != nil {
				return err
			}
		}
		*into = text
		return nil
	}}
}

// Path accepts the path of a file that need not exist.
func Path(into *string) Kind {
	kind := Text(into)
	kind.Want, kind.Place = "the path of a file", "FILE"
	return kind
}

func readable(path string) error {
	f, err := os.Open(filepath.Clean(path))
	if err != nil {
		return cause(err)
	}
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		err = errors.New("it is a directory")
	}
	return errors.Join(err, f.Close())
}

// cause is err without the path that it repeats.
func cause(err error) error {
	var at *os.PathError
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}

// Dir accepts the path of a directory. The directory may be missing: the program makes it.
func Dir(into *string) Kind {
	return Kind{Want: "a directory, or the path of one to be made", Place: "DIR", Store: func(text string) error {
		info, err := os.Stat(text)
		switch {
		case text == "", errors.Is(err, os.ErrNotExist):
		case err != nil:
			return cause(err)
		case !info.IsDir():
			return errors.New("it is a file")
		}
		*into = text
		return nil
	}}
}

// Hex accepts hexadecimal digits, with or without 0x, of one of the lengths in bytes.
func Hex(into *[]byte, lengths ...int) Kind {
	var digits []string
	for _, n := range lengths {
		digits = append(digits, strconv.Itoa(2*n))
	}
	return Kind{Want: strings.Join(digits, " or ") + " hexadecimal digits", Place: "HEX", Store: func(text string) error {
		b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
		if err != nil || text != "" && !slices.Contains(lengths, len(b)) {
			return ErrWant
		}
		*into = b
		return nil
	}}
}
