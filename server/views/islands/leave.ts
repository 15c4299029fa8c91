import { listenForLeaving } from "./leaving.ts";

listenForLeaving();
