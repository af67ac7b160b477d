// Package e2e tests the whole system from outside: journeys of orders, services that are killed, chains that
// reorganise, devices of strangers, attacks that are refused. It runs the built command.
package e2e

import (
	"testing"

	"github.com/waybill/waybill/test/harness"
)

func TestMain(m *testing.M) { harness.Main(m) }
