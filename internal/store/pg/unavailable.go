package pg

import (
	"errors"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// unavailable are the classes of SQLSTATE of a server that cannot serve now: no connection, no resources, an operator's
// intervention, an error of the system.
var unavailable = []string{"08", "53", "57P", "58"}

// Unavailable reports whether a statement failed because the database could not be reached or did not serve.
func Unavailable(err error) bool {
	if answer, ok := errors.AsType[*pgconn.PgError](err); ok {
		for _, class := range unavailable {
			if strings.HasPrefix(answer.Code, class) {
				return true
			}
		}
		const readOnly = "25006" // a standby has taken the server's place
		if answer.Code == readOnly {
			return true
		}
	}
	_, connecting := errors.AsType[*pgconn.ConnectError](err)
	_, network := errors.AsType[net.Error](err)
	return connecting || network || err != nil && pgconn.SafeToRetry(err) || errors.Is(err, io.EOF) ||
		errors.Is(err, io.ErrUnexpectedEOF)
}
