package pg

import (
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
)

// remedies says what an operator must do, by SQLSTATE. All other errors may pass: the server starts, restarts, is
// overloaded, or its disk is full.
var remedies = map[string]string{
	"28000": "check user and password in --database-url, and pg_hba.conf of the server",
	"28P01": "check user and password in --database-url",
	"3D000": "create the database or correct its name in --database-url",
	"3F000": "let the user of --database-url use the schema, or set its search_path",
	"42501": "use in --database-url the user that ran waybill migrate, or grant this one all rights on its tables",
	"42P01": "run waybill migrate",
}

// Remedy returns what an operator must do about an error that does not pass by itself. known is false for errors that
// may pass, such as those of a server that cannot be reached or starts.
func Remedy(err error) (remedy string, known bool) {
	switch {
	case errors.Is(err, ErrPooled):
		return "set pool_mode = session for this database in pgbouncer.ini, or give --database-url the server's own address",
			true
	case errors.Is(err, ErrConnectionString):
		return "correct --database-url", true
	}
	var answer *pgconn.PgError
	if !errors.As(err, &answer) {
		return "", false
	}
	remedy, known = remedies[answer.Code]
	return remedy, known
}
