import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactReader } from "../../../src/engine/facts/base";
import { SHARD_RECORDS, Shards, writeShards } from "../../../src/engine/facts/shards";

const open = (count: number) =>
  writeShards(
    "things",
    Array.from({ length: count }, (_, n) => ({ n, name: `Öl ${n}` })),
  );

/** A reader that remembers what it was asked for. */
function readerOf(files: ReadonlyMap<string, ArrayBuffer>): FactReader & { asked: string[] } {
  const asked: string[] = [];
  const bytes = async (name: string) => {
    asked.push(name);
    const file = files.get(name);
    if (!file) throw new Error(`There is no file ${name}.`);
    return file;
  };
  return { asked, bytes, json: bytes };
}
const shardsOf = (count: number, reader: FactReader) =>
  new Shards("things", count, reader, (json) => json as { n: number; name: string });

describe("record files", () => {
  it("give every record back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.nat(300), async (some, fill) => {
        const records = [...some, ...Array.from({ length: fill }, (_, n) => [n]), ...some];
        const reader = readerOf(writeShards("things", records));
        const shards = new Shards("things", records.length, reader, (json) => json);
        await shards.openAll();
        const back = records.map((_, number) => shards.at(number));
        expect(JSON.stringify(back)).toBe(JSON.stringify(records));
      }),
      { numRuns: 50 },
    );
  });

  it("are read only where they hold what is asked for, once, even when asked twice at the same time", async () => {
    const reader = readerOf(open(3 * SHARD_RECORDS + 1));
    const shards = shardsOf(3 * SHARD_RECORDS + 1, reader);
    await Promise.all([shards.open([SHARD_RECORDS, SHARD_RECORDS + 9]), shards.get(2 * SHARD_RECORDS - 1)]);
    expect(reader.asked).toEqual(["things/001.bin"]);
    expect((await shards.get(3 * SHARD_RECORDS)).n).toBe(3 * SHARD_RECORDS);
    await shards.open([SHARD_RECORDS]);
    expect(reader.asked).toEqual(["things/001.bin", "things/003.bin"]);
  });

  it("refuse a record that is not open, and one that there is not", async () => {
    const shards = shardsOf(3, readerOf(open(3)));
    expect(() => shards.at(0)).toThrow(new RangeError("Record 0 of things is not open."));
    await shards.openAll();
    expect(() => shards.at(3)).toThrow(RangeError);
  });

  it.each<[string, (file: ArrayBuffer) => ArrayBuffer, string]>([
    ["empty", () => new ArrayBuffer(0), "things/000.bin is no record file of version 1."],
    ["foreign", () => new ArrayBuffer(64), "things/000.bin is no record file of version 1."],
    ["cut in its table", (file) => file.slice(0, 20), "things/000.bin is cut short."],
    ["cut at its end", (file) => file.slice(0, -1), "things/000.bin is cut short."],
    ["of fewer records", () => open(2).get("things/000.bin") as ArrayBuffer, "things/000.bin is cut short."],
  ])("that are %s are told in a sentence", async (_, spoil, sentence) => {
    const file = open(3).get("things/000.bin") as ArrayBuffer;
    const shards = shardsOf(3, readerOf(new Map([["things/000.bin", spoil(file)]])));
    await expect(shards.get(0)).rejects.toThrow(new Error(sentence));
  });

  it("are asked for again after one could not be read", async () => {
    const files = new Map<string, ArrayBuffer>();
    const shards = shardsOf(3, readerOf(files));
    await expect(shards.get(1)).rejects.toThrow("There is no file things/000.bin.");
    for (const [name, file] of open(3)) files.set(name, file);
    expect((await shards.get(1)).name).toBe("Öl 1");
  });

  it("are let go, those asked for longest ago first, and fetched again when they are asked for", async () => {
    const reader = readerOf(open(60 * SHARD_RECORDS));
    const shards = shardsOf(60 * SHARD_RECORDS, reader);
    await shards.openAll();
    await shards.open([0]);
    shards.trim();
    expect(shards.at(0).n).toBe(0);
    expect(() => shards.at(SHARD_RECORDS)).toThrow("is not open");
    reader.asked.length = 0;
    await shards.open([0, SHARD_RECORDS]);
    expect(reader.asked).toEqual(["things/001.bin"]);
    expect(shards.at(SHARD_RECORDS).n).toBe(SHARD_RECORDS);
  });

  it("lets go of what it parsed for earlier pages, but for the last few hundred", async () => {
    const shards = shardsOf(4 * SHARD_RECORDS, readerOf(open(4 * SHARD_RECORDS)));
    await shards.openAll();
    const records = Array.from({ length: shards.count }, (_, number) => shards.at(number));
    shards.trim();
    expect(shards.at(0)).not.toBe(records[0]);
    expect(shards.at(0)).toEqual(records[0]);
    expect(shards.at(shards.count - 1)).toBe(records.at(-1));
  });
});
