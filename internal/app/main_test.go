package app

import (
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }
