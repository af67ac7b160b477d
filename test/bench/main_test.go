// Package bench has benchmarks of the whole system and, for comparison, of its parts. scripts/bench*.sh run them. A
// benchmark prints its results as lines of the form: figure NAME VALUE UNIT.
package bench

import (
	"testing"

	"github.com/waybill/waybill/test/harness"
)

func TestMain(m *testing.M) { harness.Main(m) }
