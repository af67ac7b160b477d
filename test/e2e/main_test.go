// Package e2e tests the whole system through the built command: orders from checkout to settlement, services that are
// killed, reorganisations, a device in another language, and attacks.
package e2e

import (
	"testing"

	"github.com/waybill/waybill/test/harness"
)

func TestMain(m *testing.M) { harness.Main(m) }
