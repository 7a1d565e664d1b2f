import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          // A file that needs a document says so: `@vitest-environment jsdom`.
          environment: "node",
          // Left to itself vitest keeps one of two cores free.
          maxWorkers: 2,
          // No test asserts a time: a slow or busy machine is no fault.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "pointer",
          // One browser at a time: they share the processor, and the pointer's rest is a matter of time.
          include: ["tests/e2e/pointer.test.ts"],
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "pages",
          // Nothing here is a matter of time, and a browser under test waits for a third of it: four at once keep two cores busy.
          include: ["tests/e2e/pages-*.test.ts"],
          maxWorkers: 4,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
