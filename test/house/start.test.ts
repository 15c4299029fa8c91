import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join, resolve } from "node:path";
import { afterAll, afterEach, expect, inject, test } from "vitest";
import { phoneCommand } from "../../server/cli/addresses.ts";

const root = resolve(import.meta.dirname, "../..");
const folders: string[] = [];
/** A machine that is busy makes a database slowly. */
const longest = 120_000;
const children: ChildProcess[] = [];
const servers: Server[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Not made yet, and reached by the account that the database runs as. */
function newFolder(): string {
  const folder = join("/tmp", `emnoi-start-${randomBytes(6).toString("hex")}`);
  folders.push(folder);
  return folder;
}

/** The program as `npm start` runs it; what it printed, whole. */
function start(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["--import", "./server/cli/register.mjs", "server/main.ts"], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let printed = "";
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      for (const look of heard) look();
    });
  const ended = new Promise<number | null>((done) => child.on("exit", (code) => done(code)));
  const ready = new Promise<string>((done, fail) => {
    const look = () => {
      const address = /Em Nói đã sẵn sàng[\s\S]*?(http\S+)\//.exec(printed)?.[1];
      if (address !== undefined) done(address);
    };
    heard.add(look);
    void ended.then(() => fail(new Error(printed)));
  });
  ready.catch(() => {});
  return { child, ended, ready, printed: () => printed };
}

/** Made by the first start, and started again by others. */
const made = newFolder();
const lock = (dataDir: string) => join(dataDir, "pg18", "postmaster.pid");

async function takenPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((done) => server.once("listening", done));
  const address = server.address();
  return String(address !== null && typeof address === "object" ? address.port : 0);
}

test("a first start makes everything, says where to look, refuses a second one, and stops cleanly", {
  timeout: longest,
}, async () => {
  const dataDir = made;
  const program = start({ DATA_DIR: dataDir, PORT: "0" });
  const address = await program.ready;
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: "ready" });
  expect(await (await fetch(`${address}/ket-qua`)).text()).toContain("Phiếu trong hòm: 0");
  for (const path of ["/em", "/ket-qua", "/rieng-tu"]) expect(program.printed()).toContain(`${address}${path}\n`);
  expect(program.printed()).toMatch(/HOST=0\.0\.0\.0 PORT=\d+ PUBLIC_URL=http:\/\/\S+:\d+ MODE=development npm start/);
  expect((statSync(join(dataDir, "keys")).mode & 0o777).toString(8)).toBe("700");

  const second = start({ DATA_DIR: dataDir, PORT: "0" });
  expect(await second.ended).toBe(1);
  expect(second.printed().trim().split("\n")).toEqual([expect.stringContaining(`đang chạy trên thư mục ${dataDir}`)]);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);

  program.child.kill("SIGTERM");
  expect(await program.ended).toBe(0);
  expect(existsSync(lock(dataDir))).toBe(false);
  expect(program.printed()).not.toMatch(/Error|at file:/);
});

test("a taken port is one line that names PORT, and leaves no database behind", { timeout: longest }, async () => {
  const dataDir = made;
  const port = await takenPort();
  const program = start({ DATA_DIR: dataDir, PORT: port });
  expect(await program.ended).toBe(1);
  expect(program.printed().trim().split("\n")).toEqual([expect.stringMatching(new RegExp(`^Cổng ${port} .*PORT=`))]);
  expect(existsSync(lock(dataDir))).toBe(false);
});

test("settings that are not allowed, a database that is away and an address that is not ours stop the start, a line each", {
  timeout: longest,
}, async () => {
  const wrong = start({ PORT: "x", MODE: "test" });
  expect(await wrong.ended).toBe(1);
  expect(wrong.printed().trim().split("\n")).toEqual([
    expect.stringMatching(/^PORT: /),
    expect.stringMatching(/^MODE: /),
  ]);
  const away = start({ DATABASE_URL: "postgresql://em:bimat@127.0.0.1:1/em" });
  expect(await away.ended).toBe(1);
  expect(away.printed().trim()).toBe("Chưa kết nối được với cơ sở dữ liệu, xin thử lại sau.");
  const elsewhere = start({ DATABASE_URL: inject("databaseServer"), HOST: "192.0.2.1", PORT: "0" });
  expect(await elsewhere.ended).toBe(1);
  expect(elsewhere.printed()).toMatch(/^Không mở được địa chỉ 192\.0\.2\.1/);
});

test("several processes answer on one port, count together, and stop together", { timeout: longest }, async () => {
  const dataDir = made;
  const program = start({ DATA_DIR: dataDir, PORT: "0", PROCESSES: "2" });
  const address = await program.ready;
  for (let n = 0; n < 8; n += 1)
    expect((await fetch(`${address}/rieng-tu`, { headers: { connection: "close" } })).status).toBe(200);
  const metrics = await (await fetch(`${address}/metrics`)).text();
  expect(metrics).toMatch(/emnoi_http_request_seconds_count\{method="GET",route="\/rieng-tu",status="200"\} 8/);
  program.child.kill("SIGINT");
  expect(await program.ended).toBe(0);
  expect(existsSync(lock(dataDir))).toBe(false);
});

test("the command that opens it to a phone is whole, in the words of the machine's own command line", () => {
  expect(phoneCommand("192.168.1.5", 3000, "linux")).toBe(
    "HOST=0.0.0.0 PUBLIC_URL=http://192.168.1.5:3000 MODE=development npm start",
  );
  expect(phoneCommand("192.168.1.5", 8080, "linux")).toContain(" PORT=8080 PUBLIC_URL=http://192.168.1.5:8080 ");
  expect(phoneCommand("192.168.1.5", 3000, "win32")).toBe(
    'cmd /c "set HOST=0.0.0.0&& set PUBLIC_URL=http://192.168.1.5:3000&& set MODE=development&& npm start"',
  );
});
