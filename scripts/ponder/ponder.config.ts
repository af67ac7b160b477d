import { createConfig } from "ponder";
import { http, parseAbi } from "viem";

// The same node, the same contract, the same events as our own backfill. The limit of requests is far above Ponder's default, which would hold it back.
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
