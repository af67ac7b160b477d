package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/journal"
)

// childCommands are the programs of processes that tests start and kill. Each is this test binary with two arguments:
// the name of the program and a directory.
var childCommands = map[string]func(dir string) error{
	"chain": runChain, "postgres": runPostgres, "find-postgres": printPostgres,
}

func TestMain(m *testing.M) {
	if len(os.Args) == 3 {
		if child, ok := childCommands[os.Args[1]]; ok {
			fmt.Fprintln(os.Stderr, child(os.Args[2]))
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// runChain starts a chain, prints its URL, and runs it until standard input is closed.
func runChain(dir string) error {
	c, err := StartChain(context.Background(), ChainConfig{
		Dir: dir, Addr: "127.0.0.1:0", Funded: []journal.Address{fundedAddress()}, Log: discardLog(),
	})
	if err != nil {
		return err
	}
	fmt.Println(c.WebSocketURL())
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

// printPostgres prints where the programs for a cluster are.
func printPostgres(dir string) error {
	bin, err := findPostgres(context.Background(), dir)
	if err == nil {
		fmt.Println(bin)
	}
	return err
}

// runPostgres starts a server, creates the table kept, and prints "started".
func runPostgres(dir string) error {
	ctx := context.Background()
	p, err := StartPostgres(ctx, PostgresConfig{Dir: dir, Settings: []string{"fsync=off"}, Progress: os.Stderr})
	if err != nil {
		return err
	}
	conn, err := pgx.Connect(ctx, p.URL())
	if err != nil {
		return err
	}
	if _, err := conn.Exec(ctx, `create table kept as select 7 as n`); err != nil {
		return err
	}
	fmt.Println("started")
	<-p.Exited()
	return errors.New("the server exited before the test killed this process")
}
