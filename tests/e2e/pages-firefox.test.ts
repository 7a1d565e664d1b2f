import { PAGES_GROUPS } from "./groups";
import { inBrowser } from "./world";

inBrowser("firefox", PAGES_GROUPS);
