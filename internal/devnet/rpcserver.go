package devnet

import (
	"net/http"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// gethNamespaces are the namespaces of which the dev chain offers all methods that Geth has. None of them moves the
// head, other than by a signed transaction, or writes a file.
var gethNamespaces = []string{"eth", "net"}

// apis returns everything that the dev chain offers by RPC. The methods of a service are those that it exports, with a
// lower case first letter. The namespace evm makes blocks: it is the only one that moves the head without a signature.
func (c *Chain) apis(backend *eth.Ethereum) []rpc.API {
	offered := []rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{}))},
		{Namespace: "web3", Service: web3API{}},
		{Namespace: "debug", Service: newDebugAPI(backend)}, // a part of Geth's
	}
	for _, api := range backend.APIs() {
		if slices.Contains(gethNamespaces, api.Namespace) {
			offered = append(offered, api)
		}
	}
	return append(offered, c.timeAPIs()...)
}

// serveRPC makes the node serve the RPC of the dev chain, by HTTP and WebSocket, instead of its own.
func (c *Chain) serveRPC(backend *eth.Ethereum, conf *node.Config) error {
	c.rpc = rpc.NewServer()
	c.rpc.SetBatchLimits(conf.BatchRequestLimit, conf.BatchResponseMaxSize)
	for _, api := range c.apis(backend) {
		if err := c.rpc.RegisterName(api.Namespace, api.Service); err != nil {
			return err
		}
	}
	plain := node.NewHTTPHandlerStack(c.rpc, conf.HTTPCors, conf.HTTPVirtualHosts, nil, false)
	socket := c.rpc.WebsocketHandler(conf.WSOrigins)
	c.node.RegisterHandler("dev chain", "/", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
			socket.ServeHTTP(w, r)
			return
		}
		plain.ServeHTTP(w, r)
	}))
	return nil
}

// web3API is the namespace web3.
type web3API struct{}

// ClientVersion returns the name of the node.
func (web3API) ClientVersion() string { return "waybill/geth" }

// Sha3 returns the Keccak-256 hash of data.
func (web3API) Sha3(data hexutil.Bytes) hexutil.Bytes { return crypto.Keccak256(data) }
