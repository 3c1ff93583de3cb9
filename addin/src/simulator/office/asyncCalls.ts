/** Outlook's calls: each answers its callback later, once, with a status; unless it was told to misbehave. */
import { internalError, OfficeFailure } from "./failures";
import type { Behaviour } from "./types";

interface AsyncResult {
  status: unknown;
  value: unknown;
  error: { code: number; name: string; message: string } | null;
  asyncContext: unknown;
}

type Callback = (result: AsyncResult) => void;

interface Spoilt {
  behaviour: Behaviour;
  times: number;
}

export class AsyncCalls {
  /** Every call that was made, by name, in order. */
  readonly made: string[] = [];
  private readonly spoilt = new Map<string, Spoilt[]>();

  constructor(private readonly latencyMs: number) {}

  /** @param name for example `body.getAsync`. @param times how often; then it behaves again. */
  misbehave(name: string, behaviour: Behaviour, times: number): void {
    this.spoilt.set(name, [...(this.spoilt.get(name) ?? []), { behaviour, times }]);
  }

  behave(name?: string): void {
    if (name === undefined) this.spoilt.clear();
    else this.spoilt.delete(name);
  }

  /** @param args what the caller passed: the callback is the last function, the options the last object before it. */
  run(name: string, args: readonly unknown[], work: () => unknown, ended: () => void = () => undefined): void {
    this.made.push(name);
    const { callback, asyncContext } = readArguments(args);
    const behaviour = this.next(name);
    if (behaviour?.does === "throw") {
      ended();
      throw new TypeError(`${name} is not available`);
    }
    if (behaviour?.does === "hang") return;
    setTimeout(() => {
      ended();
      const result = { ...outcome(work, behaviour), asyncContext };
      callback?.(result);
      if (behaviour?.does === "twice") callback?.(result);
    }, behaviour?.does === "late" ? behaviour.afterMs : this.latencyMs);
  }

  private next(name: string): Behaviour | undefined {
    const first = this.spoilt.get(name)?.find((one) => one.times > 0);
    if (!first) return undefined;
    first.times -= 1;
    return first.behaviour;
  }
}

function outcome(work: () => unknown, behaviour: Behaviour | undefined): Omit<AsyncResult, "asyncContext"> {
  try {
    if (behaviour?.does === "fail") throw behaviour.code === undefined ? internalError() : new OfficeFailure(behaviour.name ?? "Error", behaviour.code);
    if (behaviour?.does === "answer") return { status: "succeeded", value: behaviour.value, error: null };
    const value = work();
    return { status: behaviour?.does === "status" ? behaviour.value : "succeeded", value, error: null };
  } catch (failure) {
    if (!(failure instanceof OfficeFailure)) throw failure;
    return { status: "failed", value: undefined, error: { code: failure.code, name: failure.name, message: failure.message } };
  }
}

function readArguments(args: readonly unknown[]): { callback?: Callback; asyncContext: unknown } {
  const last = args[args.length - 1];
  const callback = typeof last === "function" ? (last as Callback) : undefined;
  const options = args[args.length - (callback ? 2 : 1)];
  const asyncContext = typeof options === "object" && options !== null ? (options as { asyncContext?: unknown }).asyncContext : undefined;
  return { ...(callback && { callback }), asyncContext };
}
