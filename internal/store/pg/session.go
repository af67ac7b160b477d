package pg

import (
	"strconv"
	"strings"
)

// oldest is the oldest major version of Postgres that is supported.
const oldest = 14

// session are the parameters on which the answers of our statements depend. The defaults of a server, a database or a
// user may differ. A parameter exists from a major version of Postgres on.
var session = []struct {
	name, value string
	since       int
}{
	{"statement_timeout", "0", 0}, // first, because it may end this very statement
	{"lock_timeout", "0", 0},
	{"idle_in_transaction_session_timeout", "0", 0},
	{"idle_session_timeout", "0", 14},
	{"transaction_timeout", "0", 17},
	{"client_encoding", "UTF8", 0},
	{"standard_conforming_strings", "on", 0},
	{"escape_string_warning", "on", 0},
	{"backslash_quote", "safe_encoding", 0},
	{"TimeZone", "UTC", 0},
	{"timezone_abbreviations", "Default", 0},
	{"DateStyle", "ISO, MDY", 0},
	{"IntervalStyle", "postgres", 0},
	{"bytea_output", "hex", 0},
	{"extra_float_digits", "1", 0},
	{"xmloption", "content", 0},
	{"array_nulls", "on", 0},
	{"transform_null_equals", "off", 0},
	{"quote_all_identifiers", "off", 0},
	{"default_transaction_isolation", "read committed", 0},
	{"default_transaction_read_only", "off", 0},
	{"default_transaction_deferrable", "off", 0},
}

// sessionQuery returns the statement that sets the parameters on a server of a version. The search path becomes the
// schema in which our tables are: the first one of the path that exists. Names of Postgres then count before all
// others.
func sessionQuery(version string) string {
	has := majorVersion(version)
	var b strings.Builder
	b.WriteString(`select `)
	for _, p := range session {
		if has >= p.since {
			b.WriteString(`set_config('` + p.name + `', '` + p.value + `', false), `)
		}
	}
	b.WriteString(`set_config('search_path', coalesce(quote_ident(current_schema()), 'public'), false)`)
	return b.String()
}

// majorVersion returns the major number of a version such as "15.8 (Debian)" or "17beta1".
func majorVersion(version string) int {
	end := strings.IndexFunc(version, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		end = len(version)
	}
	n, err := strconv.Atoi(version[:end])
	if err != nil {
		return oldest
	}
	return n
}
