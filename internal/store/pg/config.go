package pg

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// ErrConnectionString says that a connection string cannot be used.
var ErrConnectionString = errors.New("the connection string cannot be used")

// harmless are parameters of libpq that the driver does not know and that change nothing here. With another value than
// the given one they would; then the connection string is refused.
var harmless = map[string][]string{
	"keepalives": nil, "keepalives_idle": nil, "keepalives_interval": nil, "keepalives_count": nil,
	"tcp_user_timeout": nil, "sslcompression": nil, "gsslib": nil, "gssdelegation": {"0"},
	"gssencmode": {"disable", "prefer"}, "load_balance_hosts": {"disable"}, "requiressl": {"0"},
	"fallback_application_name": nil,
}

// unsupported are parameters of libpq that make a connection safer, and that the driver does not have.
var unsupported = []string{
	"requirepeer", "sslcrl", "sslcrldir", "ssl_min_protocol_version", "ssl_max_protocol_version", "replication",
	"oauth_issuer",
}

// ParseConfig parses a connection string that psql accepts: a postgres:// URL, keywords with values, or the name of a
// database. What it does not say is taken from the environment (PGHOST, PGSERVICE, ...) and from the files that libpq
// reads. Each connection of the result has the session parameters on which our statements depend.
func ParseConfig(text string) (*pgxpool.Config, error) {
	if text != "" && !strings.ContainsAny(text, "=:/ ") {
		text = "dbname='" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(text) + "'"
	}
	c, err := pgxpool.ParseConfig(text)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrConnectionString, err)
	}
	params := c.ConnConfig.RuntimeParams
	for _, name := range unsupported {
		if _, given := params[name]; given {
			return nil, fmt.Errorf("%w: %s is not supported", ErrConnectionString, name)
		}
	}
	for name, values := range harmless {
		if value, given := params[name]; given && values != nil && !slices.Contains(values, value) {
			return nil, fmt.Errorf("%w: %s=%s is not supported", ErrConnectionString, name, value)
		}
		delete(params, name)
	}
	if at, given := params["hostaddr"]; given {
		if net.ParseIP(at) == nil {
			return nil, fmt.Errorf("%w: hostaddr must be one IP address", ErrConnectionString)
		}
		c.ConnConfig.LookupFunc = func(context.Context, string) ([]string, error) { return []string{at}, nil }
		delete(params, "hostaddr")
	}
	c.ConnConfig.AfterConnect = prepareSession
	return c, nil
}

// ValidURL reports whether ParseConfig accepts a text.
func ValidURL(text string) bool {
	_, err := ParseConfig(text)
	return err == nil
}

// Connect returns a connection with the session parameters on which our statements depend. The caller must close it.
func Connect(ctx context.Context, url string) (*pgx.Conn, error) {
	c, err := ParseConfig(url)
	if err != nil {
		return nil, err
	}
	return pgx.ConnectConfig(ctx, c.ConnConfig)
}

// prepareSession sets the parameters of sessionQuery. They are not in the startup message, because pgbouncer refuses
// parameters there that it does not know.
func prepareSession(ctx context.Context, conn *pgconn.PgConn) error {
	if _, err := conn.Exec(ctx, sessionQuery(conn.ParameterStatus("server_version"))).ReadAll(); err != nil {
		return fmt.Errorf("set the parameters of the session: %w", err)
	}
	return nil
}
