package pushqueue_test

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
)

// asVictim is the argument that makes this binary run pushUntilKilled, followed by the URL of the database.
const asVictim = "push-until-killed"

func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == asVictim {
		fmt.Fprintln(os.Stderr, pushUntilKilled(context.Background(), os.Args[2]))
		os.Exit(1)
	}
	storetest.Main(m)
}
