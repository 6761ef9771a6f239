// Failures to inject: a list that is asked before the fake NetSuite answers, so that a test can break any request.
import type { HttpAnswer, HttpRequest } from './http';

export interface Failure {
  matches: (request: HttpRequest) => boolean;
  /** `drop` closes the connection without an answer; `pass` lets the fake NetSuite answer after all, for example after a delay. */
  answer: (request: HttpRequest) => HttpAnswer | 'drop' | 'pass' | Promise<HttpAnswer | 'drop' | 'pass'>;
  /** How often it happens; without it, until it is taken off the list. */
  times?: number;
}

/** The failure for this request, counted down. */
export function takeFailure(failures: Failure[], request: HttpRequest): Failure | undefined {
  const at = failures.findIndex((failure) => failure.matches(request));
  const found = failures[at];
  if (found?.times !== undefined) {
    found.times -= 1;
    if (found.times <= 0) failures.splice(at, 1);
  }
  return found;
}

/** 503 as a load balancer gives it: a short HTML page. */
export function unavailable(matches: Failure['matches'], times?: number): Failure {
  return {
    matches,
    answer: () => ({
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1></body></html>',
    }),
    ...(times !== undefined && { times }),
  };
}

export function dropped(matches: Failure['matches'], times?: number): Failure {
  return { matches, answer: () => 'drop', ...(times !== undefined && { times }) };
}

/** Answers as usual, but later. */
export function delayed(matches: Failure['matches'], milliseconds: number, times?: number): Failure {
  return {
    matches,
    answer: () => new Promise((resolve) => setTimeout(() => resolve('pass'), milliseconds)),
    ...(times !== undefined && { times }),
  };
}
