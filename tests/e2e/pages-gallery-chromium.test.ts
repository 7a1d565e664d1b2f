import { GALLERY_GROUPS } from "./groups";
import { inBrowser } from "./world";

inBrowser("chromium", GALLERY_GROUPS);
