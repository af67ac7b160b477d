import { Hono } from "hono";

export default new Hono(); // Ponder wants one; /health and /ready are its own
