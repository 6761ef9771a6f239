// The little that the tests use of newman, which brings no types.
declare module 'newman' {
  import type { Agent } from 'node:https';

  interface Run {
    readonly stats: {
      readonly requests: { readonly total: number };
      readonly assertions: { readonly total: number; readonly failed: number };
    };
    readonly failures: readonly { readonly error: { readonly message: string } }[];
  }

  export function run(
    options: {
      readonly collection: unknown;
      readonly environment: unknown;
      readonly insecure: boolean;
      readonly requestAgents: { readonly https: Agent };
    },
    done: (error: Error | null, summary: { readonly run: Run }) => void,
  ): void;
}
