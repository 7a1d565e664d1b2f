import { PAGES_GROUPS } from "./groups";
import { inBrowser } from "./world";

inBrowser("chromium", PAGES_GROUPS);
