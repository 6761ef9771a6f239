// Starts other programs for the set-up and the test run: no shell, stdin closed, output kept, a time limit.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's directory. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command line that starts `bin` of the installed package `name`, with Node and without a shell, on every system. */
export function packageCommand(name, bin = name) {
  const directory = join(root, 'node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const script = typeof bins === 'string' ? bins : bins?.[bin];
  if (script === undefined) throw new Error(`The package ${name} has no command ${bin}.`);
  return [process.execPath, join(directory, script)];
}

/** npm itself: the one that started us, else the one on the path (a .cmd file on Windows, which wants a shell). */
export function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
}

/**
 * Runs a command line to its end. `show` passes the output on as it comes; it is kept in any case.
 * Never rejects: a command that cannot be started, or takes longer than `timeout` milliseconds, has a code other than 0.
 */
export function run([command, ...args], { cwd = root, env = {}, show = false, timeout = 600_000 } = {}) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows && command === 'npm',
      // A group of its own, so that a command that hangs is ended together with what it started.
      detached: !windows,
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const end = (signal) => {
      try {
        if (windows) child.kill(signal);
        else process.kill(-child.pid, signal);
      } catch {
        // Already gone.
      }
    };
    const interrupted = (signal) => {
      end(signal);
      process.exit(130);
    };
    const timer = setTimeout(() => {
      keep(`\nEnded after ${timeout / 1000} s without a result.\n`);
      end('SIGKILL');
    }, timeout);
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    const finish = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      keep(`${command}: ${error.message}\n`);
      finish(127);
    });
    child.on('close', (code) => {
      finish(code ?? 1);
    });
  });
}
