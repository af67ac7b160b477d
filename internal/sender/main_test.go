package sender_test

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
)

func TestMain(m *testing.M) {
	if len(os.Args) == 6 && os.Args[1] == asVictim {
		fmt.Fprintln(os.Stderr, sendUntilKilled(context.Background(), os.Args[2], os.Args[3], os.Args[4], os.Args[5]))
		os.Exit(1)
	}
	storetest.Main(m)
}
