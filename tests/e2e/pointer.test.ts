import { POINTER_GROUPS } from "./groups";
import { inBrowser } from "./world";

for (const kind of ["chromium", "firefox"] as const) inBrowser(kind, POINTER_GROUPS);
