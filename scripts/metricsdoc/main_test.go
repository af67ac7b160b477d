package main

import (
	"os"
	"testing"
)

func TestTable_isCurrent(t *testing.T) {
	t.Parallel()
	written, err := os.ReadFile("../../" + file)
	if err != nil {
		t.Fatal(err)
	}
	now, err := insert(string(written))
	if err != nil {
		t.Fatal(err)
	}
	if now != string(written) {
		t.Errorf("%s differs from the metrics of the services: run make generate", file)
	}
}
