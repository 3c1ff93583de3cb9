/** The simulator's sentences. It is for Development, so in English only. */
import said from "../words/simulator.json";

export { fill } from "../words/fill";
export { said };
