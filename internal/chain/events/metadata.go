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

// Events and errors in the bindings, and errors of libraries, by the first topic of a log or the first four bytes of
// revert data.
var (
	eventByTopic    = map[common.Hash]abi.Event{}
	topicByName     = map[string]common.Hash{}
	errorBySelector = map[[4]byte]abi.Error{}
	consumerTopic   = map[common.Hash]int{} // index of the topic with the argument consumer, if it is indexed
)

func init() {
	for _, e := range parseErrors(libraryErrors) {
		errorBySelector[[4]byte(e.ID[:4])] = e
	}
	ours := []abi.ABI{orders.GetABI(), centres.GetABI(), claims.GetABI(), shipments.GetABI(), journals.GetABI()}
	for _, contract := range ours {
		for _, e := range contract.Events {
			eventByTopic[e.ID] = e
			topicByName[e.Name] = e.ID
			topic := 0
			for _, arg := range e.Inputs {
				if arg.Indexed {
					topic++
				}
				if arg.Indexed && arg.Name == "consumer" {
					consumerTopic[e.ID] = topic
				}
			}
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

// HasOtherConsumer reports whether a log of Journals or Shipments with these topics was caused by another contract than
// consumer.
func HasOtherConsumer(topics []journal.Hash, consumer journal.Address) bool {
	if len(topics) == 0 {
		return false
	}
	i := consumerTopic[common.Hash(topics[0])]
	return i > 0 && i < len(topics) && journal.Address(topics[i][12:]) != consumer
}
