package vn.khoithidua.notice;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of notices. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSetting.class)
class NoticeConfiguration {}
