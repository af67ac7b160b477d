package pg

import (
	"fmt"
	"strconv"

	"github.com/jackc/pgx/v5/pgtype"
)

// Unsigned is a destination for a numeric that the query casts to text, because a bigint has no room for a uint64.
type Unsigned uint64

// ScanText implements pgtype.TextScanner. It refuses null.
func (u *Unsigned) ScanText(v pgtype.Text) error {
	n, err := strconv.ParseUint(v.String, 10, 64)
	if err != nil {
		return fmt.Errorf("read a number without sign: %w", err)
	}
	*u = Unsigned(n)
	return nil
}
