package events

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/journal"
)

var (
	journals  = bindings.NewJournals()
	shipments = bindings.NewShipments()
	orders    = bindings.NewOrders()
	centres   = bindings.NewCentres()
	claims    = bindings.NewClaims()
	token     = bindings.NewTestDollar()
)

// Events and errors in the bindings, by the first topic of a log or the first four bytes of revert data.
var (
	eventByTopic    = map[common.Hash]abi.Event{}
	topicByName     = map[string]common.Hash{}
	errorBySelector = map[[4]byte]abi.Error{}
	hasConsumer     = map[common.Hash]bool{} // whether the first argument is the indexed consumer
)

func init() {
	ours := []abi.ABI{orders.GetABI(), centres.GetABI(), claims.GetABI(), shipments.GetABI(), journals.GetABI()}
	for _, contract := range ours {
		for _, e := range contract.Events {
			eventByTopic[e.ID] = e
			topicByName[e.Name] = e.ID
			hasConsumer[e.ID] = len(e.Inputs) > 0 && e.Inputs[0].Name == "consumer" && e.Inputs[0].Indexed
		}
	}
	for _, contract := range append(ours, token.GetABI()) {
		for _, e := range contract.Errors {
			errorBySelector[[4]byte(e.ID[:4])] = e
		}
	}
}

// Topic returns the first topic of the logs of the named event; zero if none of our contracts has it.
func Topic(name string) common.Hash { return topicByName[name] }

// HasConsumer reports whether the second topic of the event's logs is the contract that caused them.
func HasConsumer(topic journal.Hash) bool { return hasConsumer[common.Hash(topic)] }
