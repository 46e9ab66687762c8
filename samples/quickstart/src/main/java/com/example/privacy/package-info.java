/** An application that hides and renames images kept with Cloudflare Images. */
package com.example.privacy;
