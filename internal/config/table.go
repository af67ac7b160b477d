package config

import (
	"slices"

	"github.com/waybill/waybill/internal/settings"
)

// Headings in the list of commands.
const (
	services  = "Services"
	chores    = "Commands that end by themselves"
	devices   = "Devices (on the chain at --rpc)"
	sending   = "Transactions (in the database at --database-url)"
	tryingOut = "To try it out"
)

// Lists of commands that have a setting in common.
var (
	devicesByOwner = []string{"device enroll", "device rotate", "device revoke"}
	deviceCommands = append(slices.Clone(devicesByOwner), "device list")
	txByID         = []string{"tx explain", "tx retry", "tx cancel"}
	txCommands     = append([]string{"tx list"}, txByID...)

	readsChain = append([]string{"deploy", "indexer", "oracle", "api", "keeper", "rankings", "fleet"},
		deviceCommands...)
	needsRPC  = append(slices.Clone(readsChain), txCommands...)
	needsFile = []string{"deploy", "oracle", "api", "rankings", "fleet"}
	needsRows = append([]string{"migrate", "indexer", "reindex", "oracle", "notifier", "api"}, txCommands...)
	writers   = []string{"dev", "oracle", "api", "keeper"}
	serving   = []string{"dev", "indexer", "oracle", "notifier", "api", "keeper", "fleet"}
	keepers   = []string{"dev", "keeper"}
)

func withDev(commands []string) []string { return append([]string{"dev"}, commands...) }

// table returns the table of all commands and settings, whose values go into c.
func (c *Config) table() *settings.Table {
	return &settings.Table{
		Program: "waybill",
		Summary: "Orders that anyone can verify, from checkout to doorstep. `waybill help COMMAND` lists the settings of a " +
			"command. Each setting is a flag, an environment variable, a file named by the variable with _FILE at its " +
			"end, or a key of the settings file, in this order.",
		Commands: []settings.Command{
			{Name: "dev", Group: tryingOut, Service: true, Summary: "Run everything in one process: chain, database, " +
				"broker, services and a simulated fleet."},
			{Name: "fleet", Group: tryingOut, Service: true, Summary: "Run simulated centres and vehicles."},
			{Name: "indexer", Group: services, Service: true, Summary: "Write the chain's blocks to the database."},
			{Name: "oracle", Group: services, Service: true, Summary: "Take signed readings from the broker to the " +
				"database and the chain."},
			{Name: "notifier", Group: services, Service: true, Summary: "Send changes in the database to shoppers by " +
				"WebSocket and Web Push."},
			{Name: "api", Group: services, Service: true, Summary: "Serve the pages and the API."},
			{Name: "keeper", Group: services, Service: true, Summary: "Refund, settle and assign parcels when their time " +
				"has come."},
			{Name: "deploy", Group: chores, Summary: "Deploy the contracts and register the network. A second run " +
				"changes nothing."},
			{Name: "migrate", Group: chores, Summary: "Bring the database to the schema of this version."},
			{Name: "reindex", Group: chores, Summary: "Rebuild a projection from the table of events while the services " +
				"run."},
			{Name: "rankings", Group: chores, Summary: "Compute the nearest centres of every zone and compare them with " +
				"the chain."},
			{Name: "device enroll", Group: devices, Summary: "Register a device and its key."},
			{Name: "device rotate", Group: devices, Summary: "Replace the key of a device."},
			{Name: "device revoke", Group: devices, Summary: "Refuse what a device signs from a sequence number on."},
			{Name: "device list", Group: devices, Summary: "List all devices."},
			{Name: "tx list", Group: sending, Summary: "List accounts and their transactions."},
			{Name: "tx explain", Group: sending, Summary: "Say why a transaction is in its state."},
			{Name: "tx retry", Group: sending, Summary: "Send a transaction again with a higher fee."},
			{Name: "tx cancel", Group: sending, Summary: "Replace a transaction with one that does nothing."},
		},
		Settings: slices.Concat(c.chainRows(), c.databaseRows(), c.brokerRows(), c.addressRows(), c.keyRows(),
			c.sendingRows(), c.deviceRows(), c.generalRows()),
	}
}
