package store

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"slices"

	"github.com/waybill/waybill/internal/store/pushqueue"
)

//go:embed schema/*.sql
var schemaFS embed.FS

// schemaOrder lists the files of the directory schema. A file comes after the files that it refers to.
var schemaOrder = []string{
	"version.sql",
	"chain.sql", // projections and views refer to events
	"projections.sql",
	"orders.sql",
	"stock.sql",
	"pendingacts.sql",
	"devices.sql",
	"carrierquotes.sql",
	"incidents.sql",
	"feed.sql",
	"inbox.sql",
	"positions.sql",
	"quarantine.sql",
	"checkout.sql",
	"doorsteps.sql",
	"push.sql",
	"transactions.sql",
	"relayedactions.sql",
	"reservations.sql",
}

// schemaFile is a file of the directory schema.
type schemaFile struct{ name, sql string }

// Schema returns an identifier of the schema of this binary: 16 hex digits of a hash of the schema files and of the
// version of River's tables.
func Schema() (string, error) {
	files, err := readSchema()
	if err != nil {
		return "", err
	}
	queue, err := pushqueue.Schema()
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(schemaHash(files) + queue))
	return hex.EncodeToString(sum[:8]), nil
}

// readSchema returns the files in the order of schemaOrder. It returns an error if a file is not in the list.
func readSchema() ([]schemaFile, error) {
	paths, err := fs.Glob(schemaFS, "schema/*.sql")
	if err != nil {
		return nil, fmt.Errorf("list the schema files: %w", err)
	}
	for _, path := range paths {
		if name := path[len("schema/"):]; !slices.Contains(schemaOrder, name) {
			return nil, fmt.Errorf("schema/%s is not in schemaOrder", name)
		}
	}
	files := make([]schemaFile, len(schemaOrder))
	for i, name := range schemaOrder {
		sql, err := schemaFS.ReadFile("schema/" + name)
		if err != nil {
			return nil, fmt.Errorf("read schema/%s: %w", name, err)
		}
		files[i] = schemaFile{name, string(sql)}
	}
	return files, nil
}

// schemaHash returns the SHA-256 of all files with their names, in hex.
func schemaHash(files []schemaFile) string {
	sum := sha256.New()
	for _, f := range files {
		sum.Write(fmt.Appendf(nil, "%s %d\n%s", f.name, len(f.sql), f.sql))
	}
	return hex.EncodeToString(sum.Sum(nil))
}
