package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"
)

// children are the processes that tests kill: this binary, called with the name of one and a directory.
var children = map[string]func(dir string) error{"chain": runChain, "postgres": runPostgres}

func TestMain(m *testing.M) {
	if len(os.Args) == 3 {
		if child, ok := children[os.Args[1]]; ok {
			fmt.Fprintln(os.Stderr, child(os.Args[2]))
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// runChain says the URL of a chain and keeps it until its input ends.
func runChain(dir string) error {
	c, err := StartChain(context.Background(), ChainConfig{Dir: dir, Addr: "127.0.0.1:0", Funded: []journal.Address{richAddress()}, Log: discard()})
	if err != nil {
		return err
	}
	fmt.Println(c.WebSocketURL())
	_, err = io.Copy(io.Discard, os.Stdin) // the parent holds the other end
	return err
}

// runPostgres says "started" when a database holds the table kept.
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
	return errors.New("the server ended by itself")
}
