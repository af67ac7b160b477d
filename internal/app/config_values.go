package app

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// The kinds of settings, each a flag.Value.
type (
	text     string
	secret   string // a key, or a URL with a password
	number   float64
	duration time.Duration
	boolean  bool
	whole    uint64
)

func (v *text) String() string     { return string(*v) }
func (v *text) Set(s string) error { *v = text(s); return nil }

// String never shows the value: flag prints it as a default.
func (v *secret) String() string {
	if *v == "" {
		return ""
	}
	return "(set)"
}
func (v *secret) Set(s string) error { *v = secret(s); return nil }

// list is values with commas between them; a flag that is repeated adds to it.
type list struct {
	into   *string
	hidden bool // values may hold keys
	begun  bool // the next value is added
}

func (v *list) String() string {
	switch {
	case v.into == nil || *v.into == "": // flag asks a zero list for its default
		return ""
	case v.hidden:
		return "(set)"
	}
	return *v.into
}

func (v *list) Set(s string) error {
	if v.begun && *v.into != "" {
		s = *v.into + "," + s
	}
	*v.into, v.begun = s, true
	return nil
}

// band is two numbers and all between them: "2..8".
type band struct {
	low, high float64
	set       bool
}

func (v *band) String() string {
	if !v.set {
		return ""
	}
	return fmt.Sprintf("%v..%v", v.low, v.high)
}

func (v *band) Set(s string) error {
	*v = band{}
	if s == "" {
		return nil
	}
	low, high, ok := strings.Cut(s, "..")
	var errs [2]error
	v.low, errs[0] = strconv.ParseFloat(low, 64)
	v.high, errs[1] = strconv.ParseFloat(high, 64)
	if !ok || errs != [2]error{} || !(v.low <= v.high) || v.low < -273.15 || v.high > 1e6 {
		return fmt.Errorf("%q is no range such as 2..8", s)
	}
	v.set = true
	return nil
}

func (v *number) String() string { return fmt.Sprint(float64(*v)) }
func (v *number) Set(s string) error {
	var f float64
	if _, err := fmt.Sscan(s, &f); err != nil {
		return fmt.Errorf("%q is not a number", s)
	}
	*v = number(f)
	return nil
}

func (v *whole) String() string { return fmt.Sprint(uint64(*v)) }
func (v *whole) Set(s string) error {
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		return fmt.Errorf("%q is not a whole number", s)
	}
	*v = whole(n)
	return nil
}

func (v *duration) String() string { return time.Duration(*v).String() }
func (v *duration) Set(s string) error {
	d, err := time.ParseDuration(s)
	if err == nil && d < 0 {
		err = fmt.Errorf("%s is negative", s)
	}
	*v = duration(d)
	return err
}

func (v *boolean) String() string   { return fmt.Sprint(bool(*v)) }
func (v *boolean) IsBoolFlag() bool { return true }
func (v *boolean) Set(s string) error {
	switch s {
	case "true", "1", "yes":
		*v = true
	case "false", "0", "no", "":
		*v = false
	default:
		return fmt.Errorf("%q is neither true nor false", s)
	}
	return nil
}
