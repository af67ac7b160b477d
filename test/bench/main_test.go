// Package bench measures the whole system and its parts side by side. scripts/bench*.sh run it and print its figures.
package bench

import (
	"testing"

	"github.com/waybill/waybill/test/harness"
)

func TestMain(m *testing.M) { harness.Main(m) }
