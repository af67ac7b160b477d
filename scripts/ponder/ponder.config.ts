import { createConfig } from "ponder";
import { http, parseAbi } from "viem";

// Ponder indexes the same events of the same contract from the same node as Waybill's indexer, for comparison. The
// limit of requests is far above Ponder's default, so that it does not slow Ponder down.
export default createConfig({
  database: { kind: "postgres", connectionString: process.env.DATABASE_URL },
  networks: {
    bench: { chainId: 31337, transport: http(process.env.RPC_URL), maxRequestsPerSecond: 1000, pollingInterval: 100 },
  },
  contracts: {
    Emitter: {
      network: "bench",
      abi: parseAbi(["event Moved(address indexed from, address indexed to, uint256 value)"]),
      address: process.env.EMITTER as `0x${string}`,
      startBlock: 0,
    },
  },
});
