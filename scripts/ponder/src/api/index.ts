import { Hono } from "hono";

export default new Hono(); // Ponder requires an app; it adds /health and /ready itself
