package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devkeys"
)

func TestDeploy_anotherOwner(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	path := filepath.Join(o.data, "deployments", "1337.json")
	before := read(t, path)
	owner, other := devkeys.Address(devkeys.Owner).String(), devkeys.Address(devkeys.Merchant).String()

	r := o.with("WAYBILL_OWNER_KEY", devkeys.Merchant).try("deploy")
	if !r.fails(failed, owner, other, "--new-deployment") {
		t.Errorf("deployed with the key of another owner: %+v", r)
	}
	if read(t, path) != before {
		t.Error("the record has changed")
	}
	if r := o.try("deploy"); r.status != succeeded {
		t.Errorf("deployed with the key of the same owner: %+v", r)
	}
	if r := waybillTo(t, o.env, &failingOnce{}, "deploy"); !r.fails(failed, "write output: the disk is full") {
		t.Errorf("a failure to print is lost: %+v", r)
	}
	o.with("WAYBILL_OWNER_KEY", devkeys.Merchant).do("deploy", "--new-deployment")
	contains(t, strings.ToLower(read(t, path)), strings.ToLower(other))
	kept, err := filepath.Glob(filepath.Join(o.data, "deployments", "1337-*.json"))
	if err != nil || len(kept) != 1 || read(t, kept[0]) != before {
		t.Errorf("the old record is not kept: %v, %v", kept, err)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
