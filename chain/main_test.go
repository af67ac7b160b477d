package chain_test

import (
	"testing"

	"github.com/waybill/waybill/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }
