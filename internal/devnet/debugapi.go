package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/eth/tracers/logger"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native" // registers the tracers
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	maxTraceTime = 10 * time.Second
	maxTraceSize = 32 << 20 // bytes of one answer, approximately
	maxTraces    = 2        // traces at a time
)

// tracerNames are the tracers that debug offers beside the default one. There is no JavaScript: a script could use all
// memory.
var tracerNames = []string{
	"4byteTracer", "callTracer", "flatCallTracer", "muxTracer", "noopTracer", "prestateTracer",
}

// bounded is the prefix of the names under which the tracers are registered with a limit of memory.
const bounded = "bounded "

func init() {
	for _, name := range tracerNames {
		tracers.DefaultDirectory.Register(bounded+name, func(
			at *tracers.Context, config json.RawMessage, chain *params.ChainConfig,
		) (*tracers.Tracer, error) {
			return boundedTracer(tracers.DefaultDirectory.New(name, at, config, chain))
		}, false)
	}
	// Geth takes an unknown name for a script. Without an evaluator it would panic, in a goroutine of its own for a
	// whole block.
	tracers.DefaultDirectory.RegisterJSEval(func(
		name string, _ *tracers.Context, _ json.RawMessage, _ *params.ChainConfig,
	) (*tracers.Tracer, error) {
		return nil, unknownTracer(name)
	})
}

func unknownTracer(name string) error {
	return fmt.Errorf("unknown tracer %.40q: use one of %s", name, strings.Join(tracerNames, ", "))
}

// boundedTracer stops a tracer that has stored maxTraceSize bytes of calls. Data that is passed to a call costs gas
// once, but tracers store it with each call.
func boundedTracer(t *tracers.Tracer, err error) (*tracers.Tracer, error) {
	if err != nil || t.OnEnter == nil {
		return t, err
	}
	hooks := *t.Hooks
	enter, size := hooks.OnEnter, 0
	hooks.OnEnter = func(depth int, kind byte, from, to common.Address, input []byte, gas uint64, value *big.Int) {
		const each = 512 // bytes of a call without data
		if size += each + len(input); size > maxTraceSize {
			t.Stop(errors.New("the trace is too large"))
		}
		enter(depth, kind, from, to, input, gas, value)
	}
	return &tracers.Tracer{Hooks: &hooks, GetResult: t.GetResult, Stop: t.Stop}, nil
}

// debugAPI is the part of Geth's namespace debug that reads. Its methods do not move the head, write no files, and end
// after a limited time. Geth's namespace has others that do not.
type debugAPI struct {
	rawAPI
	traces  *tracers.API
	call    func(context.Context, json.RawMessage, *rpc.BlockNumberOrHash, *tracers.TraceCallConfig) (any, error)
	chain   *eth.Ethereum
	running chan struct{} // has an element for each trace that runs
}

// rawAPI has the methods that return encoded data.
type rawAPI interface {
	GetRawHeader(ctx context.Context, block rpc.BlockNumberOrHash) (hexutil.Bytes, error)
	GetRawBlock(ctx context.Context, block rpc.BlockNumberOrHash) (hexutil.Bytes, error)
	GetRawReceipts(ctx context.Context, block rpc.BlockNumberOrHash) ([]hexutil.Bytes, error)
	GetRawTransaction(ctx context.Context, hash common.Hash) (hexutil.Bytes, error)
}

func newDebugAPI(backend *eth.Ethereum) *debugAPI {
	d := &debugAPI{traces: tracers.NewAPI(backend.APIBackend), chain: backend, running: make(chan struct{}, maxTraces)}
	for _, api := range backend.APIs() {
		if raw, ok := api.Service.(rawAPI); ok {
			d.rawAPI = raw
		}
	}
	d.call = decodeFirst(d.traces.TraceCall)
	return d
}

// decodeFirst returns call with a first argument that is still encoded, because its type is internal to Geth.
func decodeFirst[A any](
	call func(context.Context, A, *rpc.BlockNumberOrHash, *tracers.TraceCallConfig) (any, error),
) func(context.Context, json.RawMessage, *rpc.BlockNumberOrHash, *tracers.TraceCallConfig) (any, error) {
	return func(
		ctx context.Context, text json.RawMessage, at *rpc.BlockNumberOrHash, c *tracers.TraceCallConfig,
	) (any, error) {
		var first A
		if err := json.Unmarshal(text, &first); err != nil {
			return nil, fmt.Errorf("invalid argument 0: %w", err)
		}
		return call(ctx, first, at, c)
	}
}

// TraceTransaction traces a transaction.
func (d *debugAPI) TraceTransaction(ctx context.Context, hash common.Hash, c *tracers.TraceConfig) (any, error) {
	return trace(ctx, d, c, 1, func(ctx context.Context, c *tracers.TraceConfig) (any, error) {
		return d.traces.TraceTransaction(ctx, hash, c)
	})
}

// TraceBlockByNumber traces the transactions of a block.
func (d *debugAPI) TraceBlockByNumber(ctx context.Context, n rpc.BlockNumber, c *tracers.TraceConfig) (any, error) {
	return d.traceBlock(ctx, rpc.BlockNumberOrHashWithNumber(n), c, func(
		ctx context.Context, c *tracers.TraceConfig,
	) (any, error) {
		return d.traces.TraceBlockByNumber(ctx, n, c)
	})
}

// TraceBlockByHash traces the transactions of a block.
func (d *debugAPI) TraceBlockByHash(ctx context.Context, hash common.Hash, c *tracers.TraceConfig) (any, error) {
	return d.traceBlock(ctx, rpc.BlockNumberOrHashWithHash(hash, false), c, func(
		ctx context.Context, c *tracers.TraceConfig,
	) (any, error) {
		return d.traces.TraceBlockByHash(ctx, hash, c)
	})
}

func (d *debugAPI) traceBlock(
	ctx context.Context, at rpc.BlockNumberOrHash, c *tracers.TraceConfig,
	do func(context.Context, *tracers.TraceConfig) (any, error),
) (any, error) {
	block, err := d.chain.APIBackend.BlockByNumberOrHash(ctx, at)
	if err != nil {
		return nil, err
	}
	if block == nil {
		return nil, errors.New("block not found")
	}
	return trace(ctx, d, c, len(block.Transactions()), do)
}

// TraceCall traces a call that is not in a block.
func (d *debugAPI) TraceCall(
	ctx context.Context, args json.RawMessage, at rpc.BlockNumberOrHash, c *tracers.TraceCallConfig,
) (any, error) {
	if c == nil {
		c = &tracers.TraceCallConfig{}
	}
	return trace(ctx, d, &c.TraceConfig, 1, func(ctx context.Context, limited *tracers.TraceConfig) (any, error) {
		with := *c
		with.TraceConfig = *limited
		return d.call(ctx, args, &at, &with)
	})
}

// trace calls do with a limited configuration. It waits until fewer than maxTraces traces run.
func trace(
	ctx context.Context, d *debugAPI, c *tracers.TraceConfig, transactions int,
	do func(context.Context, *tracers.TraceConfig) (any, error),
) (any, error) {
	limited, err := limit(c, transactions)
	if err != nil {
		return nil, err
	}
	select {
	case d.running <- struct{}{}:
		defer func() { <-d.running }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, maxTraceTime)
	defer cancel()
	return do(ctx, limited)
}

// limit returns a copy of a configuration with limits of time and size. It returns an error for an unknown tracer.
func limit(c *tracers.TraceConfig, transactions int) (*tracers.TraceConfig, error) {
	out := tracers.TraceConfig{}
	if c != nil {
		out = *c
	}
	if out.Tracer != nil && !slices.Contains(tracerNames, *out.Tracer) {
		return nil, unknownTracer(*out.Tracer)
	}
	if out.Tracer != nil {
		name := bounded + *out.Tracer
		out.Tracer = &name
	}
	steps := logger.Config{}
	if out.Config != nil {
		steps = *out.Config
	}
	if most := maxTraceSize / max(transactions, 1); steps.Limit <= 0 || steps.Limit > most {
		steps.Limit = most
	}
	out.Config = &steps
	if out.Timeout != nil {
		d, err := time.ParseDuration(*out.Timeout)
		if err != nil || d <= 0 || d > maxTraceTime {
			return nil, fmt.Errorf("timeout %.20q: want a duration of at most %s", *out.Timeout, maxTraceTime)
		}
	}
	return &out, nil
}
